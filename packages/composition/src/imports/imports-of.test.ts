import { describe, expect, it } from '@jest/globals';
import { importsOf } from './imports-of.ts';

describe('importsOf', () => {
  it.each([
    ["import { a } from './a.ts';", './a.ts'],
    ["import './a.ts';", './a.ts'],
    ["import * as a from './a.ts';", './a.ts'],
    ["import\n  a\n  from\n  './a.ts';", './a.ts'],
    ["export { a } from './a.ts';", './a.ts'],
    ["export * from './a.ts';", './a.ts'],
    ["const a = () => import('./a.ts');", './a.ts'],
    ['const a = await import(/* hidden */ `./a.ts`);', './a.ts'],
    ["const a = require('./a.cjs');", './a.cjs'],
    ["const a = createRequire(import.meta.url)('./a.cjs');", './a.cjs'],
    ["const fs = process.getBuiltinModule('fs');", 'fs'],
    ["import { type A } from './a.ts';", './a.ts'],
    ['const a = import(name);', null],
    ["const a = import('./' + name);", null],
  ])('finds that %j loads %j', (text, specifier) => {
    expect(importsOf(text)).toEqual([expect.objectContaining({ specifier, typeOnly: false })]);
  });

  it.each([
    "import type { A } from './a.ts';",
    "export type { A } from './a.ts';",
    "type A = import('./a.ts').A;",
  ])('knows that %j is erased', (text) => {
    expect(importsOf(text)).toEqual([expect.objectContaining({ specifier: './a.ts', typeOnly: true })]);
  });

  it.each([
    "// import './a.ts'",
    'const a = "import \'./a.ts\'";',
    'export const a = 1;',
    'imports("./a.ts");',
  ])('finds nothing in %j', (text) => {
    expect(importsOf(text)).toEqual([]);
  });

  it('tells the names, by what they are called where they come from, and the line', () => {
    expect(importsOf("const b = 1;\nimport { a as c, d } from './a.ts';")).toEqual([
      { specifier: './a.ts', names: ['a', 'd'], typeOnly: false, line: 2 },
    ]);
    expect(importsOf("export { a as c } from './a.ts';")[0]?.names).toEqual(['a']);
    expect(importsOf("import a, { b } from './a.ts';")[0]?.names).toBeNull();
    expect(importsOf("export * from './a.ts';")[0]?.names).toBeNull();
  });
});
