import { SamgrafError } from '@samgraf/errors';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Limits } from './limits.ts';
import { compileCost, type ListBounds, type OperationCost } from './operation-cost.ts';

/** Refuses an operation that may bring more objects than allowed; tells how many it may bring. */
export type CostCheck = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
) => number;

/**
 * @returns a check that compiles each operation once, for as long as the server keeps its document
 * @throws SamgrafError QUERY_TOO_COSTLY (the returned check)
 */
export function costCheck(schema: GraphQLSchema, limits: Limits, bounds?: ListBounds): CostCheck {
  const compiled = new WeakMap<OperationDefinitionNode, OperationCost>();
  return (document, operation, variables) => {
    let cost = compiled.get(operation);
    if (!cost) {
      cost = compileCost(schema, document, operation, bounds);
      compiled.set(operation, cost);
    }
    const objects = cost(variables);
    if (objects > limits.cost) {
      throw new SamgrafError(
        'QUERY_TOO_COSTLY',
        `The answer may hold ${objects} objects; at most ${limits.cost} are allowed. Ask for smaller pages.`,
      );
    }
    return objects;
  };
}
