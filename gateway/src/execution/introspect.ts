import {
  executeSync,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { JsonObject } from './json.ts';

/** Whether an operation asks for anything of the schema itself. */
export function asksIntrospection(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): boolean {
  let asks = false;
  const look = {
    Field({ name }: FieldNode) {
      asks ||= name.value === '__schema' || name.value === '__type';
    },
  };
  visit(operation, look);
  for (const each of fragments.values()) visit(each, look);
  return asks;
}

/** What the schema that clients see says of itself: answered here, never by a subgraph. */
export function introspect(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  nodes: readonly FieldNode[],
  variableValues: Readonly<Record<string, unknown>>,
): JsonObject {
  const only = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: nodes } } as const;
  const document = { kind: Kind.DOCUMENT, definitions: [only, ...fragments.values()] } as const;
  const { data, errors } = executeSync({ schema, document, variableValues });
  if (!data) throw new GraphQLError(errors?.[0]?.message ?? 'Introspection failed.');
  return data as JsonObject;
}
