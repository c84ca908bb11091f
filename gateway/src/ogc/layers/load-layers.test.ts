import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { landSdl } from '../testing/land-sdl.ts';
import { checkLayer } from './check-layer.ts';
import { loadLayers } from './load-layers.ts';

const purposes = new Map(['public-access', 'case-handling', 'supervision'].map((code) => [code, code]));
const schema = buildSchema(landSdl.replace(/extend schema[^\n]*\n/, '').replaceAll(/@key\([^)]*\)/g, ''));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samgraf-layers-'));
  cpSync(join(import.meta.dirname, '../testing/layers'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const change = (file: string, from: string | RegExp, to: string) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(join(folder, file), changed);
};

describe('the layers of a folder', () => {
  it('are read by the names of their files, with both operations and their purposes', async () => {
    const layers = await loadLayers(folder, purposes);
    expect(layers.map(({ id, list, feature }) => [id, list.name, feature.name, list.purposes])).toEqual([
      ['sites', 'SitesLayer', 'SiteFeature', ['public-access']],
      ['visits', 'VisitsLayer', 'VisitFeature', ['case-handling', 'supervision']],
      ['ways', 'WaysLayer', 'WayFeature', ['public-access']],
    ]);
    expect(layers.flatMap((each) => checkLayer(each, schema))).toEqual([]);
  });

  it.each([
    [
      'sites.graphql',
      '# purpose: public-access',
      '# purpose: sightseeing',
      'sites.graphql: the purpose "sightseeing" is not configured.',
    ],
    [
      'sites.graphql',
      '# purpose: public-access',
      '#',
      'sites.graphql: expected a comment "# purpose: <code>".',
    ],
    [
      'sites.graphql',
      'query SiteFeature',
      'query SiteAlone',
      'sites.graphql: expected two named operations, of which one ends in "Feature".',
    ],
    ['sites.yaml', 'audience: PUBLIC', 'audience: ALL', 'sites.yaml: audience:'],
    [
      'sites.yaml',
      'datetime: builtOn',
      'datetime: torn',
      'sites.yaml: datetime: there is no property "torn".',
    ],
    [
      'sites.yaml',
      '  municipality: { variable',
      '  town: { variable',
      'sites.yaml: equals: there is no property "town".',
    ],
    [
      'sites.yaml',
      'name: { title: Namn',
      'limit: { title: Namn',
      'sites.yaml: properties.limit: the name is taken.',
    ],
    ['sites.yaml', 'counted: true', 'countd: true', 'countd'],
    [
      'sites.yaml',
      'counted: true',
      'counted: true\nonly: number > 3',
      'sites.yaml: counted: the connection counts what "only" leaves out.',
    ],
    ['ways.yaml', 'audience: PUBLIC', 'audience: PUBLIC\nonly: nam = 1', 'ways.yaml: only: '],
    ['ways.yaml', 'audience: PUBLIC', 'audience: PUBLIC\nonly: name =', 'ways.yaml: only: '],
  ])('are refused by file and key: %s, %s as %s', async (file, from, to, message) => {
    change(file, from, to);
    await expect(loadLayers(folder, purposes)).rejects.toThrow(message);
  });

  it.each([
    [
      'sites.graphql',
      '  seenAt\n',
      '  seenLast\n',
      'sites.graphql: Cannot query field "seenLast" on type "Site".',
    ],
    ['sites.graphql', '  seenAt\n', '', 'sites.graphql: does not select sites.edges.node.seenAt'],
    ['sites.graphql', '    latitude\n', '', 'sites.graphql: does not select site.place.latitude'],
    ['sites.graphql', '    count\n', '', 'sites.graphql: does not select sites.count'],
    ['sites.yaml', 'variable: within', 'variable: inside', 'sites.graphql: has no variable $inside'],
    ['ways.graphql', 'WayFeature($id: ID!)', 'WayFeature($key: ID!)', 'ways.graphql: has no variable $id'],
  ])('are held against the schema: %s, %s as %s', async (file, from, to, message) => {
    change(file, from, to);
    const problems = (await loadLayers(folder, purposes)).flatMap((each) => checkLayer(each, schema));
    expect(problems.some((each) => each.startsWith(message))).toBe(true);
  });
});

describe('the declared layers', () => {
  it('fit the graph', async () => {
    const folder = join(import.meta.dirname, '../../../../schema');
    const supergraph = Supergraph.build(readFileSync(join(folder, 'supergraph.graphql'), 'utf8'));
    const declared = await loadLayers(join(folder, 'operations/layers'), purposes);
    expect(declared.flatMap((each) => checkLayer(each, supergraph.apiSchema().toGraphQLJSSchema()))).toEqual(
      [],
    );
    expect(declared.map(({ id }) => id)).toContain('municipalities');
  });
});
