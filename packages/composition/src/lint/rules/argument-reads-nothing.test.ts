import { describe, expect, it } from '@jest/globals';
import { lintBut } from '../../../test/sound-schema.ts';

const reads = 'lentAfter: Date @reads(fields: ["Book.lentOn"])';

describe('ARGUMENT_READS_NOTHING', () => {
  it('finds an argument with a name that no field has', () => {
    expect(lintBut('books', reads, 'lentAfter: Date')).toEqual([
      'ARGUMENT_READS_NOTHING Query.books(lentAfter:) reads Book.lentAfter, which is no field',
    ]);
  });

  it.each(['Book.lent', 'Loan.lentOn', 'lentOn', 'Book.lentOn.day', ''])(
    'finds @reads of "%s", which is no field',
    (field) => {
      expect(lintBut('books', '["Book.lentOn"]', `["${field}"]`)).toEqual([
        `ARGUMENT_READS_NOTHING Query.books(lentAfter:) reads ${field}, which is no field`,
      ]);
    },
  );

  it('finds an argument that says that it reads nothing', () => {
    expect(lintBut('books', '["Book.lentOn"]', '[]')).toEqual([
      'ARGUMENT_READS_NOTHING Query.books(lentAfter:) carries @reads without a field',
    ]);
  });

  it('finds it on a field of a type as well, and looks through the connection to its nodes', () => {
    expect(lintBut('books', 'similar(', 'similar("By." complete: Boolean ')).toEqual([
      'ARGUMENT_READS_NOTHING Book.similar(complete:) reads Book.complete, which is no field',
    ]);
    expect(lintBut('books', 'similar(', 'similar("By." binding: Binding ')).toEqual([]);
  });

  it('takes a field of a type of another subgraph', () => {
    expect(lintBut('books', '["Book.lentOn"]', '["Author.name"]')).toEqual([]);
  });
});
