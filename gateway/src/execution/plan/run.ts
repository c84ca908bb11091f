import type { SubgraphHeaders } from '@samgraf/subgraph';
import type { GraphQLError } from 'graphql';
import type { JsonObject } from '../json.ts';
import type { Truth } from '../truth.ts';

/** One execution of a compiled plan: what it is given, and what it has found so far. */
export interface Run {
  readonly headers: SubgraphHeaders;
  readonly signal: AbortSignal;
  /** As the client sent them: the subgraphs' operations carry the defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data: JsonObject;
  readonly errors: GraphQLError[];
  readonly truth: Truth;
}

/** A step of a plan. Never rejects: what fails is told in the run's errors. */
export type Step = (run: Run) => Promise<void> | void;
