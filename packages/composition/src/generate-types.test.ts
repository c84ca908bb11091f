import { describe, expect, it } from '@jest/globals';
import { generateTypes } from './generate-types.ts';
import { generatedFiles } from './generated-files.ts';
import { staleness } from './staleness.ts';

const sdl = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
scalar Money
type Query { thing(id: ID!): Thing }
type Thing @key(fields: "id") { id: ID! price: Money size: Size other: Thing }
enum Size { SMALL LARGE }
`;

describe('generateTypes', () => {
  it('gives the types that are checked in', async () => {
    for (const file of await generatedFiles()) expect(staleness(file)).toBeNull();
  });

  it('gives text that Node can run by taking the types away: no enum, and types imported as such', async () => {
    const text = await generateTypes(sdl);
    expect(text).toContain("import type { Context, RecordOf } from '@samgraf/subgraph'");
    expect(text).toMatch(/export type Size =\s+\| 'LARGE'\s+\| 'SMALL'/);
    expect(text).toContain('Money: { input: string; output: string; }');
    expect(text).not.toMatch(/^\s*(export )?(enum|namespace|const|class)\b/m);
    expect(text).not.toMatch(/^import (?!type )/m);
  });

  it('gives parents as records, and a resolver of references', async () => {
    const text = await generateTypes(sdl);
    expect(text).toMatch(/Thing: RecordOf<Thing\b/);
    expect(text).toMatch(/__resolveReference\?: ReferenceResolver</);
  });
});
