import { describe, expect, it } from '@jest/globals';
import { lintBut } from '../../../test/sound-schema.ts';

describe('CONFIDENTIALITY_RANGE', () => {
  it.each(['4', '-1', '2.5', '"2"'])('finds confidentiality %s on a field', (level) => {
    expect(lintBut('books', 'confidentiality: 3', `confidentiality: ${level}, because: "a test"`)).toEqual([
      `CONFIDENTIALITY_RANGE Book.lentOn has confidentiality ${level}, expected 0, 1, 2 or 3`,
    ]);
  });

  it('finds it on a type whose fields all say another', () => {
    expect(lintBut('people', 'confidentiality: 0', 'confidentiality: 4')).toContain(
      'CONFIDENTIALITY_RANGE Author has confidentiality 4, expected 0, 1, 2 or 3',
    );
  });

  it.each([2, 3])('takes %i', (level) => {
    expect(lintBut('books', 'confidentiality: 3', `confidentiality: ${level}`)).toEqual([]);
  });
});
