import { composeServices } from '@apollo/composition';
import type { DocumentNode } from 'graphql';

/** What a subgraph gives to the supergraph. */
export interface ComposedSubgraph {
  readonly name: string;
  readonly document: DocumentNode;
}

const header =
  '# Composed from the SDL files of this folder by `npm run compose`. Not to be edited by hand.\n\n';

/** `Ceiling` is used by a directive's argument alone, and directives of our own stay in the subgraphs. */
const harmless = new Set(['UNUSED_ENUM_TYPE']);

/**
 * The supergraph that subgraphs compose to, the same text for the same SDL in whatever order. Where a subgraph
 * lies is not the schema's to say: its url is only its name, and the gateway knows the place.
 * @throws Error with one line for each reason why they do not compose, and for each hint of the composer: what
 * it merely warns of (a description that differs, an enum that differs) is a contract that says two things.
 */
export function composeSupergraph(subgraphs: readonly ComposedSubgraph[]): string {
  const services = [...subgraphs]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, document }) => ({ name, typeDefs: document, url: `http://${name}/graphql` }));
  const { supergraphSdl, errors, hints } = composeServices(services);
  const problems = [
    ...(errors ?? []).map((error) => `${String(error.extensions.code ?? 'ERROR')}: ${error.message}`),
    ...(hints ?? []).filter((hint) => !harmless.has(hint.definition.code)).map((hint) => hint.toString()),
  ];
  if (supergraphSdl === undefined || problems.length > 0) {
    throw new Error(`The subgraphs do not compose:\n${problems.join('\n')}`);
  }
  return `${header}${supergraphSdl.trim()}\n`;
}
