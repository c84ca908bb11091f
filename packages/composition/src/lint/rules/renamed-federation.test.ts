import { describe, expect, it } from '@jest/globals';
import { lintBut } from '../../../test/sound-schema.ts';

const query = '"Where every question begins."';
const linked = (rest: string) =>
  lintBut(
    'people',
    query,
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9"${rest})\n${query}`,
  );

describe('RENAMED_FEDERATION', () => {
  it('finds a directive that is imported under another name', () => {
    expect(linked(', import: ["@key", { name: "@requires", as: "@needs" }]')).toEqual([
      'RENAMED_FEDERATION people calls something of federation @needs',
    ]);
  });

  it('finds federation itself under another name', () => {
    expect(linked(', as: "fed"')).toEqual(['RENAMED_FEDERATION people calls something of federation fed']);
  });

  it('is content with imports under their own names', () => {
    expect(linked(', import: ["@interfaceObject"]')).toEqual([]);
    expect(linked('')).toEqual([]);
  });
});
