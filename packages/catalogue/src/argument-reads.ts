import { type FieldDefinitionNode, type InputValueDefinitionNode, valueFromASTUntyped } from 'graphql';
import { namedType, type ObjectType } from './object-types.ts';

/** Arguments that choose a page, or whose record: they tell nothing of what a record holds. */
const readsNothing = new Set(['first', 'after', 'last', 'before', 'municipality', 'id']);

/** The fields that `@reads` names; null where the argument carries none. */
export function statedReads(argument: InputValueDefinitionNode): readonly string[] | null {
  const directive = argument.directives?.find((each) => each.name.value === 'reads');
  if (!directive) return null;
  const fields = directive.arguments?.find((each) => each.name.value === 'fields')?.value;
  const value = fields === undefined ? [] : valueFromASTUntyped(fields);
  return [value].flat().filter((each) => typeof each === 'string');
}

/** The type that a field is about: through a connection that of its nodes, else the one it returns. */
export function subjectType(field: FieldDefinitionNode, types: ReadonlyMap<string, ObjectType>): string {
  const returned = namedType(field.type);
  const nodes = returned.endsWith('Connection') ? types.get(returned)?.fields.get('nodes') : undefined;
  return nodes ? namedType(nodes.type) : returned;
}

/**
 * The fields, as `Type.field`, that asking by an argument reads: what `@reads` names, else the field of the same
 * name. Whether there are such fields is the caller's to check.
 */
export function argumentReads(
  field: FieldDefinitionNode,
  argument: InputValueDefinitionNode,
  types: ReadonlyMap<string, ObjectType>,
): readonly string[] {
  const stated = statedReads(argument);
  if (stated) return stated;
  return readsNothing.has(argument.name.value) ? [] : [`${subjectType(field, types)}.${argument.name.value}`];
}
