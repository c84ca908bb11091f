import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isObject, type JsonObject, own } from '../json.ts';
import { merge } from './merge.ts';
import { isOfType } from './subtypes.ts';

/** What a subgraph is told of an entity: its key and what `@requires` names; null when something of it is missing. */
export type Represent = (entity: JsonObject) => JsonObject | null;

/** Adds a part of the representation; false when the entity lacks it. */
type Part = (entity: JsonObject, representation: JsonObject) => boolean;

/** Compiles what a fetch requires. */
export function compileRepresentation(
  supergraph: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
): Represent {
  const parts = requires.map((each) => compilePart(supergraph, each));
  return (entity) => {
    const representation: JsonObject = {};
    for (const part of parts) if (!part(entity, representation)) return null;
    return representation;
  };
}

function compilePart(supergraph: GraphQLSchema, selection: QueryPlanSelectionNode): Part {
  if (selection.kind === 'InlineFragment') {
    const within = compileRepresentation(supergraph, selection.selections);
    if (selection.typeCondition === undefined) return () => true;
    const applies = isOfType(supergraph, selection.typeCondition, false);
    return (entity, representation) => {
      // A fragment that lacks something brings nothing; the others may still make a whole key.
      const part = applies(entity) ? within(entity) : null;
      if (part) merge(representation, part);
      return true;
    };
  }
  const name = selection.alias ?? selection.name;
  const within = selection.selections && compileRepresentation(supergraph, selection.selections);
  const copy = (value: unknown): unknown => {
    if (!within) return value;
    if (Array.isArray(value)) return value.map(copy);
    return isObject(value) ? within(value) : null;
  };
  return (entity, representation) => {
    const value = own(entity, name);
    if (value === undefined) return false;
    representation[name] = copy(value);
    return true;
  };
}
