import { describe, expect, it } from '@jest/globals';
import { lintBut } from '../../../test/sound-schema.ts';

const open = '@information(ceiling: PUBLIC, confidentiality: 0, because: "a test")';

describe('NON_NULL_FROM_ELSEWHERE', () => {
  it('finds a non-null reference to an entity, even where anyone may read it', () => {
    expect(lintBut('books', 'author: Author', `author: Author! ${open}`)).toEqual([
      'NON_NULL_FROM_ELSEWHERE Book.author is non-null and returns an entity',
    ]);
  });

  it('finds a non-null field of an entity that another subgraph has without it', () => {
    expect(lintBut('people', 'name: String', 'name: String!')).toEqual([
      'NON_NULL_FROM_ELSEWHERE Author.name is non-null, and books has it from here',
    ]);
  });

  it('finds a non-null field that needs another subgraph first', () => {
    const fields = 'name: String @external\n"Its length."\nlength: Int! @requires(fields: "name")';
    expect(lintBut('people', 'name: String', fields)).toContain(
      'NON_NULL_FROM_ELSEWHERE Author.length is non-null and @requires',
    );
  });

  it('takes a non-null key, and a public field of an entity that no other subgraph has', () => {
    expect(lintBut('books', 'binding: Binding', `binding: Binding! ${open}`)).toEqual([]);
  });
});
