import { describe, expect, it } from '@jest/globals';
import { deny } from '../deny.ts';
import { basis, building, facts, question, title } from '../testing/questions.ts';
import { separated } from './separated.ts';

const foreign = { owner: building('1492') };

describe('what never leaves its tenant', () => {
  it('is what the SDL separates, and a record with a marking of its own', () => {
    const bySdl = question({ ...foreign, information: title({ ceiling: 'SEPARATED' }) });
    const byMarking = question({ ...foreign, record: facts({ confidentiality: 3 }) });
    expect(separated(bySdl, basis())).toEqual(deny('SEPARATED'));
    expect(separated(byMarking, basis())).toEqual(deny('SEPARATED'));
    // Also where the type is as strict as the marking.
    const strict = title({ confidentiality: 3 });
    expect(
      separated(
        question({ ...foreign, information: strict, record: facts({ confidentiality: 3 }) }),
        basis(),
      ),
    ).toEqual(deny('SEPARATED'));
    expect(separated(question({ ...foreign, information: strict, record: facts() }), basis())).toBeNull();
  });

  it('is a record that is marked, however strict its type is: raising the type lets nothing go', () => {
    for (const confidentiality of [0, 1, 2, 3] as const)
      for (const marked of [1, 2, 3] as const) {
        const information = title({ confidentiality });
        const asked = question({ ...foreign, information, record: facts({ confidentiality: marked }) });
        expect(separated(asked, basis())).toEqual({ allow: false, reason: 'SEPARATED' });
      }
  });

  it('is neither an unmarked record of a shared type, nor anything at home', () => {
    expect(separated(question({ ...foreign, record: facts({ confidentiality: null }) }), basis())).toBeNull();
    expect(separated(question({ information: title({ ceiling: 'SEPARATED' }) }), basis())).toBeNull();
  });
});
