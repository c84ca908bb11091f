import type { Catalogue } from '@samgraf/policy';
import { readCatalogue } from './read-catalogue.ts';
import { loadSubgraphDocuments } from './subgraph-document.ts';

/**
 * Reads the `@information` and `@reads` of every subgraph's SDL in the folder.
 * @throws Error naming what is not mapped, or the file and line of a syntax error.
 */
export function loadCatalogue(schemaFolder: string): Catalogue {
  return readCatalogue(loadSubgraphDocuments(schemaFolder));
}
