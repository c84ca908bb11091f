import { concatAST, type DocumentNode, parse } from 'graphql';
import { subgraphFiles, subgraphNames } from './subgraph-files.ts';

/** One subgraph's SDL, parsed. Each node's location names the file that it stands in. */
export interface SubgraphDocument {
  readonly name: string;
  readonly document: DocumentNode;
}

/** Parses the SDL of every subgraph in the folder. @throws GraphQLError naming file and line. */
export function loadSubgraphDocuments(schemaFolder: string): SubgraphDocument[] {
  return subgraphNames(schemaFolder).map((name) => ({
    name,
    document: concatAST(subgraphFiles(schemaFolder, name).map((file) => parse(file))),
  }));
}
