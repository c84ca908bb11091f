import { describe, expect, it } from '@jest/globals';
import { lintBut } from '../../../test/sound-schema.ts';

const field =
  'municipality: Municipality! @information(ceiling: PUBLIC, confidentiality: 0, because: "it stands in the id")';

describe('MUNICIPALITY_MISSING', () => {
  it('finds a type of which nobody can tell whose it is', () => {
    expect(lintBut('books', `  "Whose it is."\n  ${field}`, '')).toEqual([
      'MUNICIPALITY_MISSING Book has neither municipality nor owners',
    ]);
  });

  it('finds one that may be null, is another thing, or is hidden', () => {
    expect(lintBut('books', 'Municipality!', 'Municipality')).toEqual([
      'MUNICIPALITY_MISSING Book.municipality is Municipality, expected Municipality!',
    ]);
    expect(lintBut('books', field, 'municipality: Municipality!')).toEqual([
      'MUNICIPALITY_MISSING Book.municipality is not PUBLIC',
      'NON_NULL_NOT_PUBLIC Book.municipality is non-null and SHARED',
    ]);
  });

  it('takes owners for what is owned jointly', () => {
    const owners = field.replace(
      'municipality: Municipality!',
      'owners: [Municipality!]! @bounded(most: 400, because: "so many there are")',
    );
    expect(lintBut('books', field, owners)).toEqual([]);
  });

  it('asks nothing of a type that anyone may read', () => {
    expect(lintBut('people', 'name: String', 'name: String\n"Born."\nborn: Date')).toEqual([]);
  });
});
