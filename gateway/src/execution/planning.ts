import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';

/** What plans are made from. Takes a second to make, and needs nothing but the composed schema. */
export interface Planning {
  readonly source: Supergraph;
  readonly planner: QueryPlanner;
  /** What clients see of it. */
  readonly api: GraphQLSchema;
  /** All of it. */
  readonly supergraph: GraphQLSchema;
}

/** @param supergraphSdl the composed schema */
export function makePlanning(supergraphSdl: string): Planning {
  const source = Supergraph.build(supergraphSdl);
  return {
    source,
    planner: new QueryPlanner(source),
    api: source.apiSchema().toGraphQLJSSchema(),
    supergraph: source.schema.toGraphQLJSSchema(),
  };
}
