import { describe, expect, it } from '@jest/globals';
import { lintBut } from '../../../test/sound-schema.ts';

describe('INTERFACE_OBJECT_NOT_RESOLVABLE', () => {
  it('finds an @interfaceObject with a key that is not resolvable', () => {
    expect(
      lintBut(
        'books',
        '@key(fields: "id", resolvable: false)',
        '@interfaceObject @key(fields: "id", resolvable: false)',
      ),
    ).toEqual([
      'INTERFACE_OBJECT_NOT_RESOLVABLE Author is an @interfaceObject and its key is not resolvable',
    ]);
  });

  it('finds it also where the two stand in different subgraphs', () => {
    expect(lintBut('people', '@key(fields: "id")', '@interfaceObject @key(fields: "id")')).toEqual([
      'INTERFACE_OBJECT_NOT_RESOLVABLE Author is an @interfaceObject and its key is not resolvable',
    ]);
  });

  it('is content with one that is resolvable everywhere', () => {
    expect(
      lintBut('books', '@key(fields: "id", resolvable: false)', '@interfaceObject @key(fields: "id")'),
    ).toEqual([]);
  });
});
