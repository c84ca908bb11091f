import { describe, expect, it } from '@jest/globals';
import { lintBut } from '../../../test/sound-schema.ts';

describe('MAPPING_SYNTAX', () => {
  it.each(['books', 'Library.books', 'library..books', 'library books', 'library.', ' library.books'])(
    'finds the area "%s"',
    (area) => {
      expect(lintBut('books', '"library.books"', `"${area}"`)).toEqual([
        `MAPPING_SYNTAX Book has area "${area}", expected an area such as "economy.ledger"`,
      ]);
    },
  );

  it.each(['library.books', 'library.rare-books', 'library.books.rare'])('takes the area "%s"', (area) => {
    expect(lintBut('books', '"library.books"', `"${area}"`)).toEqual([]);
  });

  it('finds a ceiling that there is not, and a word for personal', () => {
    expect(lintBut('books', 'ceiling: SHARED', 'ceiling: OPEN')).toEqual([
      'MAPPING_SYNTAX Book has ceiling "OPEN", expected SEPARATED, SHARED or PUBLIC',
    ]);
    expect(
      lintBut('books', 'confidentiality: 2, personal: true', 'confidentiality: 2, personal: "no"'),
    ).toEqual(['MAPPING_SYNTAX Book has personal "no", expected true or false']);
  });
});
