import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { isIncluded, type Values } from '../conditions.ts';

/** What an operation is compiled against: its fragments, and the values of the variables in its conditions. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly values: Values;
}

/** CollectFields of the specification (6.3.2): what is selected of one object type, by response key, in its order. */
export function collectFields(
  selecting: Selecting,
  type: GraphQLObjectType,
  selectionSets: Iterable<SelectionSetNode>,
): Map<string, FieldNode[]> {
  const { schema, fragments, values } = selecting;
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();

  function applies(condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const abstract = schema.getType(condition);
    return isAbstractType(abstract) && schema.isSubType(abstract, type);
  }

  function gather({ selections }: SelectionSetNode): void {
    for (const each of selections) {
      if (!isIncluded(each, values)) continue;
      if (each.kind === Kind.FIELD) {
        const key = each.alias?.value ?? each.name.value;
        const known = fields.get(key);
        if (known) known.push(each);
        else fields.set(key, [each]);
      } else if (each.kind === Kind.INLINE_FRAGMENT) {
        if (applies(each.typeCondition?.name.value)) gather(each.selectionSet);
      } else if (!visited.has(each.name.value)) {
        visited.add(each.name.value);
        const fragment = fragments.get(each.name.value);
        if (fragment && applies(fragment.typeCondition.name.value)) gather(fragment.selectionSet);
      }
    }
  }

  for (const each of selectionSets) gather(each);
  return fields;
}
