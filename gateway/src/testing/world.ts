import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Subgraph, SubgraphRequest, SubgraphResponse } from '@samgraf/subgraph';
import { type GraphQLSchema, graphql, parse } from 'graphql';
import { worldResolvers } from './world-resolvers.ts';
import { worldSdl } from './world-sdl.ts';

/** A subgraph of the test world, with a say in what happens and a list of what was asked. */
export interface WorldSubgraph extends Subgraph {
  readonly asked: SubgraphRequest[];
  /** Replaces the answer of the next calls; null answers truly again. */
  interfere: ((request: SubgraphRequest) => Promise<SubgraphResponse>) | null;
  isReady: boolean;
  closed: boolean;
}

/** The supergraph of the test world, composed as the real one is. */
export function worldSupergraph(): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(worldSdl).map(([name, sdl]) => ({
      name,
      typeDefs: parse(sdl),
      url: `http://${name}.internal`,
    })),
  );
  if (!supergraphSdl) throw new Error(`The test world does not compose: ${errors?.join('; ')}`);
  return supergraphSdl;
}

const schemas = new Map<string, GraphQLSchema>();

/** The three subgraphs, executed by graphql-js: none of our own code answers. */
export function worldSubgraphs(): Map<string, WorldSubgraph> {
  return new Map(Object.keys(worldSdl).map((name) => [name, worldSubgraph(name as keyof typeof worldSdl)]));
}

function worldSubgraph(name: keyof typeof worldSdl): WorldSubgraph {
  const schema =
    schemas.get(name) ??
    buildSubgraphSchema([{ typeDefs: parse(worldSdl[name]), resolvers: worldResolvers[name] }]);
  schemas.set(name, schema);
  const subgraph: WorldSubgraph = {
    name,
    schema,
    asked: [],
    interfere: null,
    isReady: true,
    closed: false,
    async execute(request) {
      subgraph.asked.push(request);
      if (subgraph.interfere) return subgraph.interfere(request);
      const { query, variables, operationName } = request;
      const answer = await graphql({ schema, source: query, variableValues: variables, operationName });
      return {
        // As over HTTP: plain data that nobody else holds.
        ...JSON.parse(JSON.stringify(answer)),
        extensions: {
          sources: [
            {
              municipality: '1461',
              system: name,
              status: 'LIVE',
              asOf: '2026-01-01T00:00:00Z',
              reason: null,
            },
          ],
          access: { denied: [] },
        },
      };
    },
    ready: () => subgraph.isReady,
    async close() {
      subgraph.closed = true;
    },
  };
  return subgraph;
}
