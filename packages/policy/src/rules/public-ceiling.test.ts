import { describe, expect, it } from '@jest/globals';
import { basis, facts, nobody, question, title } from '../testing/questions.ts';
import { publicCeiling } from './public-ceiling.ts';

const open = title({ ceiling: 'PUBLIC', confidentiality: 0 });

describe('what is public', () => {
  it('is anyone’s, with and without a record', () => {
    const allowed = { allow: true, ground: { kind: 'PUBLIC', reference: null }, ownDataOnly: false };
    expect(publicCeiling(question({ principal: nobody, information: open }), basis())).toEqual(allowed);
    expect(
      publicCeiling(question({ principal: nobody, information: open, record: facts() }), basis()),
    ).toEqual(allowed);
  });

  it.each([
    ['is marked secret', facts({ confidentiality: 3 })],
    ['is raised at all', facts({ confidentiality: 1 })],
    ['shows a protected identity', facts({ marking: 'PROTECTED' })],
    ['may show one', facts({ marking: 'UNKNOWN' })],
  ])('is public no longer where the record %s', (_what, record) => {
    expect(publicCeiling(question({ information: open, record }), basis())).toBeNull();
  });

  it('is nothing else', () => {
    expect(publicCeiling(question({ information: title({ confidentiality: 0 }) }), basis())).toBeNull();
  });
});
