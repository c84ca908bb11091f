import { describe, expect, it } from '@jest/globals';
import { lintBut } from '../../../test/sound-schema.ts';

describe('MIXED_RESOLVABLE', () => {
  it('finds a type with keys of both kinds', () => {
    expect(
      lintBut('people', '@key(fields: "id")', '@key(fields: "id") @key(fields: "name", resolvable: false)'),
    ).toEqual(['MIXED_RESOLVABLE Author has keys of both kinds in people']);
  });

  it('is content with a mere reference in one subgraph to what another resolves, and with two keys of one kind', () => {
    expect(lintBut('people', '@key(fields: "id")', '@key(fields: "id") @key(fields: "name")')).toEqual([]);
  });
});
