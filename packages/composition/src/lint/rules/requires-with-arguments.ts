import { namedType, objectTypes, type SubgraphDocument } from '@samgraf/catalogue';
import { type FieldDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { argumentOf, directivesNamed } from '../directives-named.ts';
import { fieldSet } from '../keys.ts';
import type { Rule } from '../rule.ts';
import { schemaFields } from '../schema-fields.ts';

/** Apollo's planner drops or confuses the argument, and answers wrongly with no error: a filter would leak. */
export const requiresWithArguments: Rule = {
  code: 'REQUIRES_WITH_ARGUMENTS',
  sentence:
    '@requires and @provides never go through a field that takes arguments: the planner answers it wrongly.',
  check(subgraphs, report) {
    const fields = fieldsByType(subgraphs);
    for (const { type, field, path } of schemaFields(subgraphs)) {
      for (const name of ['requires', 'provides']) {
        for (const directive of directivesNamed(field.directives, name)) {
          const from = name === 'requires' ? type.name : namedType(field.type);
          for (const taker of withArguments(fieldSet(argumentOf(directive, 'fields')), from, fields)) {
            report(field, `${path} @${name} ${taker}, which takes arguments`);
          }
        }
      }
    }
  },
};

type FieldsByType = ReadonlyMap<string, ReadonlyMap<string, readonly FieldDefinitionNode[]>>;

/** Type → field → its definitions in all subgraphs, interfaces included. */
function fieldsByType(subgraphs: readonly SubgraphDocument[]): FieldsByType {
  const all = new Map<string, Map<string, FieldDefinitionNode[]>>();
  const add = (type: string, field: FieldDefinitionNode) => {
    const fields = all.get(type) ?? new Map<string, FieldDefinitionNode[]>();
    all.set(type, fields.set(field.name.value, [...(fields.get(field.name.value) ?? []), field]));
  };
  for (const { document } of subgraphs) {
    for (const type of objectTypes(document).values())
      for (const field of type.fields.values()) add(type.name, field);
    for (const node of document.definitions) {
      if (node.kind !== Kind.INTERFACE_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_EXTENSION)
        continue;
      for (const field of node.fields ?? []) add(node.name.value, field);
    }
  }
  return all;
}

/** The fields, as `Type.field`, that a selection goes through and that take arguments in any subgraph. */
function withArguments(set: SelectionSetNode, type: string, fields: FieldsByType): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return withArguments(selection.selectionSet, selection.typeCondition?.name.value ?? type, fields);
    }
    const definitions = fields.get(type)?.get(selection.name.value) ?? [];
    const takes =
      (selection.arguments?.length ?? 0) > 0 || definitions.some((each) => (each.arguments?.length ?? 0) > 0);
    const below = definitions[0] && selection.selectionSet;
    return [
      ...(takes ? [`${type}.${selection.name.value}`] : []),
      ...(below && definitions[0] ? withArguments(below, namedType(definitions[0].type), fields) : []),
    ];
  });
}
