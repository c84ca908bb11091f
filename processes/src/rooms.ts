import type { SubgraphDefinition, Surroundings } from '@samgraf/subgraph';
import { createCases } from '@samgraf/subgraph-cases';
import { createCollaboration } from '@samgraf/subgraph-collaboration';
import { createEconomy } from '@samgraf/subgraph-economy';
import { createGis } from '@samgraf/subgraph-gis';
import { createHr } from '@samgraf/subgraph-hr';
import { createSchool } from '@samgraf/subgraph-school';

/** The subgraphs, and the port of each in the distributed topology, counted from the first. */
export const rooms: ReadonlyMap<
  string,
  { readonly port: number; readonly create: (surroundings: Surroundings) => Promise<SubgraphDefinition> }
> = new Map([
  ['economy', { port: 0, create: createEconomy }],
  ['cases', { port: 1, create: createCases }],
  ['collaboration', { port: 2, create: createCollaboration }],
  ['gis', { port: 3, create: createGis }],
  ['hr', { port: 4, create: createHr }],
  ['school', { port: 5, create: createSchool }],
]);
