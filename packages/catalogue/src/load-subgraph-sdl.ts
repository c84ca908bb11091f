import { subgraphFiles } from './subgraph-files.ts';

/**
 * The whole SDL of one subgraph: the directives, the shared types and its own file.
 * @throws Error with code ENOENT when there is no `<name>.graphql` in the folder.
 */
export function loadSubgraphSdl(schemaFolder: string, name: string): string {
  return subgraphFiles(schemaFolder, name)
    .map((file) => file.body)
    .join('\n');
}
