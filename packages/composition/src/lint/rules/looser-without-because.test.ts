import { describe, expect, it } from '@jest/globals';
import { lintBut } from '../../../test/sound-schema.ts';

const field = 'binding: Binding';

describe('LOOSER_WITHOUT_BECAUSE', () => {
  it.each([
    ['ceiling: PUBLIC, confidentiality: 0', 'ceiling, confidentiality'],
    ['confidentiality: 1', 'confidentiality'],
    ['personal: false', 'personal'],
    ['personal: false, because: " "', 'personal'],
  ])('finds %s on a field of a closed type', (mapping, what) => {
    expect(lintBut('books', field, `${field} @information(${mapping})`)).toEqual([
      `LOOSER_WITHOUT_BECAUSE Book.binding is looser than Book in ${what}`,
    ]);
  });

  it.each([
    'confidentiality: 1, because: "anyone can see it"',
    'confidentiality: 3',
    'ceiling: SEPARATED',
    'personal: true',
  ])('is content with %s', (mapping) => {
    expect(lintBut('books', field, `${field} @information(${mapping})`)).toEqual([]);
  });
});
