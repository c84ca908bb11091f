import { describe, expect, it } from '@jest/globals';
import { lintBut } from '../../../test/sound-schema.ts';

describe('OVERLAPPING_KEYS', () => {
  it('finds a composite key with a field of another key in the same subgraph', () => {
    expect(lintBut('people', '@key(fields: "id")', '@key(fields: "id") @key(fields: "name id")')).toEqual([
      'OVERLAPPING_KEYS Author has the keys "id" and "id name"',
    ]);
  });

  it('finds it across subgraphs', () => {
    expect(lintBut('people', '@key(fields: "id")', '@key(fields: "id name")')).toEqual([
      'OVERLAPPING_KEYS Author has the keys "id" and "id name"',
    ]);
  });

  it('finds keys that go into the same field differently', () => {
    expect(
      lintBut(
        'people',
        '@key(fields: "id")',
        '@key(fields: "id") @key(fields: "name { first }") @key(fields: "name { last }")',
      ),
    ).toEqual(['OVERLAPPING_KEYS Author has the keys "name { first }" and "name { last }"']);
  });

  it('is content with the same key in another order, and with keys that share nothing', () => {
    expect(
      lintBut(
        'books',
        '@key(fields: "id")\n',
        '@key(fields: "binding title") @key(fields: "title, binding")\n',
      ),
    ).toEqual([]);
    expect(lintBut('people', '@key(fields: "id")', '@key(fields: "id") @key(fields: "name")')).toEqual([]);
  });
});
