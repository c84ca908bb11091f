import { loadSubgraphDocuments } from '@samgraf/catalogue';
import type { CheckedInFile } from './checked-in-file.ts';
import { composeSupergraph } from './compose-supergraph.ts';
import { schemaFolder } from './places.ts';

/** `schema/supergraph.graphql` as the SDL files compose to it now. */
export function supergraphFile(): CheckedInFile {
  return {
    path: 'schema/supergraph.graphql',
    content: composeSupergraph(loadSubgraphDocuments(schemaFolder)),
    command: 'npm run compose',
  };
}
