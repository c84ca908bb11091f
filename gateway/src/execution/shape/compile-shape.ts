import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { isObject, type JsonObject, own } from '../json.ts';
import { collectFields, type Selecting } from './collect-fields.ts';
import type { Complete } from './complete.ts';
import { completeLeaf } from './leaf.ts';

/** Makes an object of the answer; null when a null within it had nowhere else to go. */
export type Shape = (object: JsonObject) => JsonObject | null;

interface Field {
  readonly key: string;
  readonly read: (object: JsonObject) => unknown;
  readonly complete: Complete;
  readonly nonNull: boolean;
}

/**
 * Compiles one pass that makes the answer from what the fetches brought: the fields that were asked for, under
 * their aliases and in their order, and no others (keys that only the plan needed stay behind).
 *
 * A null where the schema promises a value goes up to the next place that may be null, without an error of its
 * own: what failed has told so already, and a record that is absent or refused must look like a plain null.
 *
 * @param extra values for fields that are not in the data: introspection
 */
export function compileShape(
  selecting: Selecting,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
  extra?: (key: string, nodes: readonly FieldNode[]) => unknown,
): Shape {
  const fields: Field[] = [];
  for (const [key, nodes] of collectFields(selecting, type, selectionSets)) {
    const name = nodes[0]!.name.value;
    const definition = type.getFields()[name];
    if (name === '__typename') {
      fields.push(constant(key, type.name));
    } else if (definition) {
      const nonNull = isNonNullType(definition.type);
      const read =
        key in Object.prototype
          ? (object: JsonObject) => own(object, key)
          : (object: JsonObject) => object[key];
      fields.push({ key, read, nonNull, complete: completeValue(selecting, definition.type, nodes) });
    } else if (extra) {
      fields.push(constant(key, extra(key, nodes)));
    }
  }
  return (object) => {
    const shaped: JsonObject = {};
    for (const { key, read, complete, nonNull } of fields) {
      const value = read(object);
      const completed = value === null || value === undefined ? null : complete(value);
      if (completed === null && nonNull) return null;
      shaped[key] = completed;
    }
    return shaped;
  };
}

function constant(key: string, value: unknown): Field {
  return { key, read: () => value, complete: () => value, nonNull: false };
}

function completeValue(selecting: Selecting, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  if (isNonNullType(type)) return completeValue(selecting, type.ofType, nodes);
  if (isListType(type))
    return completeList(completeValue(selecting, type.ofType, nodes), isNonNullType(type.ofType));
  if (isLeafType(type)) return completeLeaf(type);
  return completeObject(
    selecting,
    type,
    nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
  );
}

function completeList(complete: Complete, nonNull: boolean): Complete {
  return (value) => {
    if (!Array.isArray(value)) return null;
    const list = new Array(value.length);
    for (let index = 0; index < value.length; index++) {
      const item = value[index];
      const completed = item === null || item === undefined ? null : complete(item);
      if (completed === null && nonNull) return null;
      list[index] = completed;
    }
    return list;
  };
}

function completeObject(
  selecting: Selecting,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): Complete {
  if (isObjectType(type)) {
    const shape = compileShape(selecting, type, selectionSets);
    return (value) => (isObject(value) ? shape(value) : null);
  }
  // Which of its types an object has is only known when it comes: each is compiled when it is first met.
  const shapes = new Map<unknown, Shape>();
  for (const each of selecting.schema.getPossibleTypes(type)) {
    let compiled: Shape | undefined;
    shapes.set(each.name, (object) => {
      compiled ??= compileShape(selecting, each, selectionSets);
      return compiled(object);
    });
  }
  return (value) => (isObject(value) ? (shapes.get(value.__typename)?.(value) ?? null) : null);
}
