import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Source } from 'graphql';

/** What every subgraph's SDL begins with, in this order. */
const shared = ['directives', 'shared'];
/** What a subgraph's SDL holds where a line of its own file says so: `# with imports.graphql`. */
const optional = ['imports'];
const notSubgraphs = new Set([...shared, ...optional, 'supergraph']);

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
  const own = sourceOf(schemaFolder, name);
  const asked = optional.filter((each) => own.body.split('\n').includes(`# with ${each}.graphql`));
  return [...[...shared, ...asked].map((each) => sourceOf(schemaFolder, each)), own];
}

function sourceOf(schemaFolder: string, name: string): Source {
  return new Source(readFileSync(join(schemaFolder, `${name}.graphql`), 'utf8'), `schema/${name}.graphql`);
}
