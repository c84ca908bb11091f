import type { ObjectType } from '@samgraf/catalogue';
import { type ConstDirectiveNode, Kind, parse, type SelectionSetNode } from 'graphql';
import { argumentOf, directivesNamed } from './directives-named.ts';

/** One `@key` of a type in one subgraph. */
export interface Key {
  readonly node: ConstDirectiveNode;
  readonly fields: SelectionSetNode;
  readonly resolvable: boolean;
}

/** The keys of a type, as its subgraph states them. */
export function keysOf(type: Pick<ObjectType, 'directives'>): Key[] {
  return directivesNamed(type.directives, 'key').map((node) => ({
    node,
    fields: fieldSet(argumentOf(node, 'fields')),
    resolvable: argumentOf(node, 'resolvable') !== false,
  }));
}

/** A federation field set, `id organisation { id }`, parsed. Empty where it is none: composition tells that. */
export function fieldSet(text: unknown): SelectionSetNode {
  const empty = { kind: Kind.SELECTION_SET, selections: [] } as const;
  try {
    const [operation] = parse(`{${String(text)}}`).definitions;
    return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : empty;
  } catch {
    return empty;
  }
}

/** The names of the fields that a field set selects at its top, through fragments on types. */
export function topFields(set: SelectionSetNode): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT ? topFields(selection.selectionSet) : [];
  });
}
