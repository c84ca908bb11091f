import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';

/** One way from `Query` to a type: the fields on it, each with the type that has it. */
export interface QueryPath {
  readonly steps: ReadonlyArray<{
    readonly on: GraphQLObjectType;
    readonly field: GraphQLField<unknown, unknown>;
  }>;
  readonly to: GraphQLObjectType;
}

/** The record that a connection or an edge leads to; any other type is itself. */
export function behind(type: GraphQLObjectType): GraphQLObjectType {
  const node = type.getFields().nodes;
  return node && type.name.endsWith('Connection') ? (getNamedType(node.type) as GraphQLObjectType) : type;
}

/**
 * For each field of the schema that leads to an object the shortest path over it, so that every type is reached in
 * every way that the schema has; the shortest first.
 */
export function queryPaths(schema: GraphQLSchema): QueryPath[] {
  const root = schema.getQueryType() as GraphQLObjectType;
  const paths: QueryPath[] = [];
  const reached = new Set([root.name]);
  const waiting: QueryPath[] = [{ steps: [], to: root }];
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    for (const field of Object.values(path.to.getFields())) {
      const type = getNamedType(field.type);
      if (!isObjectType(type) || field.name.startsWith('_')) continue;
      const next = { steps: [...path.steps, { on: path.to, field }], to: behind(type) };
      paths.push(next);
      if (!reached.has(next.to.name)) waiting.push(next);
      reached.add(next.to.name);
    }
  }
  return paths;
}
