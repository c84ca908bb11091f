import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** Coerced values of an operation's variables. */
export type Values = Readonly<Record<string, unknown>>;

/** Names of the variables that decide by @skip and @include what is in the answer, in a fixed order. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      if (!isCondition(node)) return false;
      for (const { value } of node.arguments ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
      return false;
    },
  });
  return [...names].sort();
}

/** Whether @skip and @include let a selection into the answer. */
export function isIncluded({ directives }: SelectionNode, values: Values): boolean {
  for (const each of directives ?? []) {
    if (!isCondition(each)) continue;
    const value = each.arguments?.find(({ name }) => name.value === 'if')?.value;
    const holds =
      value?.kind === Kind.VARIABLE
        ? values[value.name.value] === true
        : value?.kind === Kind.BOOLEAN && value.value;
    if (holds === (each.name.value === 'skip')) return false;
  }
  return true;
}

/**
 * One operation as it reads when its conditions are decided: what is left out is gone, and no condition is left.
 *
 * Plans are made of such documents because Apollo's planner answers others wrongly: where a field that @requires
 * another subgraph's is left out, what it requires is not fetched, and then every field that comes from the same
 * subgraph is null with no error.
 */
export function decideConditions(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  values: Values,
): DocumentNode {
  return visit(
    {
      kind: Kind.DOCUMENT,
      definitions: document.definitions.filter(
        (each) => each === operation || each.kind === Kind.FRAGMENT_DEFINITION,
      ),
    },
    {
      SelectionSet: {
        enter(node): SelectionSetNode {
          const selections = node.selections.filter((each) => isIncluded(each, values));
          // An object of which nothing is asked is still an object, `{}`, in the answer: planned by its type's name.
          return { ...node, selections: selections.length > 0 ? selections : [typename] };
        },
      },
      Directive: (node) => (isCondition(node) ? null : undefined),
    },
  );
}

const typename: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function isCondition({ name }: DirectiveNode | ConstDirectiveNode): boolean {
  return name.value === 'skip' || name.value === 'include';
}
