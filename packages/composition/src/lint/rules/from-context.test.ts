import { describe, expect, it } from '@jest/globals';
import { lintBut } from '../../../test/sound-schema.ts';

describe('FROM_CONTEXT', () => {
  it('finds an argument that is set from another type’s field', () => {
    expect(
      lintBut(
        'books',
        'similar("How many." first: Int',
        'similar("Which." of: String @fromContext(field: "$book { title }") "How many." first: Int',
      ),
    ).toContain('FROM_CONTEXT Book.similar(of:) @fromContext');
  });

  it('finds a type that gives its fields away', () => {
    expect(
      lintBut(
        'books',
        'type Book\n  @key(fields: "id")',
        'type Book\n  @context(name: "book")\n  @key(fields: "id")',
      ),
    ).toEqual(['FROM_CONTEXT Book @context']);
  });
});
