import { describe, expect, it } from '@jest/globals';
import { deny } from '../deny.ts';
import type { Confidentiality } from '../information.ts';
import { basis, employee, facts, question, title } from '../testing/questions.ts';
import { assurance } from './assurance.ts';

describe('two factors', () => {
  it.each([
    [2, null, 0, false],
    [2, null, 2, false],
    [3, null, 2, true],
    [3, null, 3, false],
    [3, null, 4, false],
    [0, 3, 2, true],
    [0, 3, 3, false],
    [2, 1, 1, false],
  ] as const)('confidentiality %s, record raised to %s, assurance %s: needed and missing is %s', (...row) => {
    const [confidentiality, raised, level, missing] = row;
    const asked = question({
      principal: employee({ assurance: level }),
      information: title({ confidentiality }),
      record: facts({ confidentiality: raised as Confidentiality | null }),
    });
    expect(assurance(asked, basis())).toEqual(missing ? deny('ASSURANCE_TOO_LOW') : null);
  });
});
