import type { PlanNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { SubgraphTransport } from '../../transport/subgraph-transport.ts';
import { compileFetch } from './compile-fetch.ts';
import type { ResponsePath } from './response-path.ts';
import type { Step } from './run.ts';

/** What plans are compiled against. */
export interface PlanSurroundings {
  /** The supergraph's own schema, with what clients cannot see. */
  readonly supergraph: GraphQLSchema;
  readonly subgraphs: ReadonlyMap<string, SubgraphTransport>;
  /** What a subgraph that does not answer takes with it, for the truth about sources. */
  readonly systemsOf: (subgraph: string) => ReadonlyArray<{ municipality: string; system: string }>;
}

/** Compiles one of Apollo's query plans to closures: nothing of the plan is looked at again when it runs. */
export function compilePlan(surroundings: PlanSurroundings, node: PlanNode, path: ResponsePath = []): Step {
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(surroundings, node, path);
    case 'Flatten':
      return compilePlan(surroundings, node.node, [...path, ...node.path.map(String)]);
    case 'Sequence': {
      const steps = node.nodes.map((each) => compilePlan(surroundings, each, path));
      return async (run) => {
        for (const step of steps) await step(run);
      };
    }
    case 'Parallel': {
      const steps = node.nodes.map((each) => compilePlan(surroundings, each, path));
      return async (run) => {
        await Promise.all(steps.map((step) => step(run)));
      };
    }
    case 'Condition':
      throw new Error('Conditions are decided before an operation is planned.');
    case 'Defer':
      throw new Error('The planner was not asked for @defer.');
  }
}
