import { operationFromDocument, type Supergraph } from '@apollo/federation-internals';
import type { PlanNode, QueryPlanner } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { decideConditions, type Values } from './conditions.ts';
import { asksIntrospection, introspect } from './introspect.ts';
import type { JsonObject } from './json.ts';
import { compilePlan, type PlanSurroundings } from './plan/compile-plan.ts';
import type { Run } from './plan/run.ts';
import { compileShape, type Shape } from './shape/compile-shape.ts';

/** What operations are compiled against. */
export interface Compiler extends PlanSurroundings {
  readonly source: Supergraph;
  readonly planner: QueryPlanner;
  /** What clients see. */
  readonly api: GraphQLSchema;
}

/** An operation, planned and compiled once for one set of values of its conditions. */
export interface CompiledOperation {
  /** Fetches everything into the run. */
  fetch(run: Run): Promise<void>;
  /** The answer's data; null when a null had nowhere else to go. */
  shape(run: Run): JsonObject | null;
}

/**
 * Plans and compiles one operation of a validated document.
 *
 * @param values of the variables in its conditions; what is compiled holds for these alone
 * @throws SamgrafError GRAPHQL_VALIDATION_FAILED for a variable whose name the plan needs
 */
export function compileOperation(
  compiler: Compiler,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  values: Values,
): CompiledOperation {
  const { source, planner, api } = compiler;
  const decided = decideConditions(document, operation, values);
  const plan = planner.buildQueryPlan(
    operationFromDocument(source.apiSchema(), decided, { validate: false }),
  );
  // Subscriptions are refused before they are planned.
  const step = plan.node ? compilePlan(compiler, plan.node as PlanNode) : null;

  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  }
  const root = api.getRootType(operation.operation) as GraphQLObjectType;

  function makeShape(variables: Values): Shape {
    return compileShape(
      { schema: api, fragments, values },
      root,
      [operation.selectionSet],
      (key, nodes) => introspect(api, operation, fragments, nodes, variables)[key],
    );
  }
  // What introspection brings is compiled into the shape, unless it depends on variables.
  const varies = operation.variableDefinitions?.length !== 0 && asksIntrospection(operation, fragments);
  const shape = varies ? null : makeShape({});

  return {
    async fetch(run) {
      await step?.(run);
    },
    shape: (run) => (shape ?? makeShape(run.variables))(run.data),
  };
}
