import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Source } from 'graphql';

/** What every subgraph's SDL begins with, in this order. */
const shared = ['directives', 'shared'];
const notSubgraphs = new Set([...shared, 'supergraph']);

/** The names of the subgraphs that have an SDL file in the folder, in alphabetical order. */
export function subgraphNames(schemaFolder: string): string[] {
  return readdirSync(schemaFolder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length))
    .filter((name) => !notSubgraphs.has(name))
    .sort();
}

/** The files that make up one subgraph's SDL, each named so that a syntax error says where it stands. */
export function subgraphFiles(schemaFolder: string, name: string): Source[] {
  return [...shared, name].map((each) => {
    const text = readFileSync(join(schemaFolder, `${each}.graphql`), 'utf8');
    return new Source(text, `schema/${each}.graphql`);
  });
}
