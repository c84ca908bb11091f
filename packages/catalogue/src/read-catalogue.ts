import type { Catalogue } from '@samgraf/policy';
import { readArguments } from './read-arguments.ts';
import { readTypes } from './read-types.ts';
import type { SubgraphDocument } from './subgraph-document.ts';

/**
 * Reads the mapping of all subgraphs.
 * @throws Error naming every `Type.field` that is unmapped or mapped differently in two subgraphs, and every
 * argument that reads an unknown field: nothing is served by half a catalogue.
 */
export function readCatalogue(subgraphs: readonly SubgraphDocument[]): Catalogue {
  const problems: string[] = [];
  const types = readTypes(subgraphs, problems);
  const args = readArguments(subgraphs, types, problems);
  if (problems.length > 0) throw new Error(`The schema is not fully mapped:\n${problems.join('\n')}`);
  return { types, arguments: args };
}
