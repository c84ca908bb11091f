import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** How many objects an operation may bring, given its variables as they came. */
export type OperationCost = (variables: Readonly<Record<string, unknown>>) => number;

/** Most items of a list that is not paged, by `Type.field`; undefined where nothing is known of it. */
export type ListBounds = ReadonlyMap<string, number>;

// What is asked in one page when `first` is not given, and the most that a page can hold (the contract).
const defaultPage = 20;
const largestPage = 500;
// A bounded list is short in truth (`@bounded` says the worst case); one that nothing is known of is not.
const boundedList = 10;
const unboundedList = 100;

/** `own`: objects that a selection brings of itself; `perItem`: those for each item of the page it stands in. */
interface Sum {
  own: number;
  perItem: number;
}
type Term = (sum: Sum, variables: Readonly<Record<string, unknown>>) => void;

/**
 * Compiles the cost of one operation: every object counts one, a page counts `first` times what it holds, and
 * pages within pages multiply. `nodes` and `edges` of a connection are counted as the page that was asked for.
 * The document must have passed `checkDocument` (which bounds the number of steps) and validation.
 */
export function compileCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  bounds?: ListBounds,
): OperationCost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  }
  const defaults = new Map(
    operation.variableDefinitions?.map((each) => [each.variable.name.value, each.defaultValue]),
  );
  const compiled = new Map<string, Term>();

  function pageSize(
    field: FieldNode,
    definition: GraphQLField<unknown, unknown>,
  ): ((variables: Readonly<Record<string, unknown>>) => number) | null {
    if (!definition.args.some((each) => each.name === 'first')) return null;
    const value = field.arguments?.find((each) => each.name.value === 'first')?.value;
    if (value?.kind !== Kind.VARIABLE) {
      const size = literal(value);
      return () => size;
    }
    const name = value.name.value;
    const otherwise = literal(defaults.get(name));
    return (variables) => {
      const given = variables[name];
      if (given === undefined || given === null) return otherwise;
      return typeof given === 'number' && given >= 0 ? given : largestPage;
    };
  }

  function ofSelections(parent: GraphQLNamedType, { selections }: SelectionSetNode): Term {
    const terms: Term[] = [];
    for (const each of selections) {
      if (each.kind === Kind.FIELD) {
        const term = ofField(parent, each);
        if (term) terms.push(term);
      } else if (each.kind === Kind.INLINE_FRAGMENT) {
        const type = each.typeCondition ? schema.getType(each.typeCondition.name.value) : parent;
        if (type) terms.push(ofSelections(type, each.selectionSet));
      } else {
        terms.push(ofFragment(each.name.value));
      }
    }
    return (sum, variables) => {
      for (const term of terms) term(sum, variables);
    };
  }

  function ofFragment(name: string): Term {
    const known = compiled.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const term: Term = type ? ofSelections(type, fragment.selectionSet) : () => {};
    compiled.set(name, term);
    return term;
  }

  function ofField(parent: GraphQLNamedType, field: FieldNode): Term | null {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return null;
    const definition = parent.getFields()[field.name.value];
    // Introspection is answered from memory.
    if (!definition) return null;
    const type = getNamedType(definition.type);
    const isList = isListType(getNullableType(definition.type));
    if (!isCompositeType(type) || !field.selectionSet) return null;
    const below = ofSelections(type, field.selectionSet);
    const page = pageSize(field, definition);
    if (
      isList &&
      !page &&
      parent.name.endsWith('Connection') &&
      ['nodes', 'edges'].includes(field.name.value)
    ) {
      return (sum, variables) => {
        const inner = { own: 0, perItem: 0 };
        below(inner, variables);
        sum.perItem += 1 + inner.own + defaultPage * inner.perItem;
      };
    }
    if (definition.name === '_entities') {
      const entities = representations(field);
      return (sum, variables) => {
        const inner = { own: 0, perItem: 0 };
        below(inner, variables);
        sum.own += entities(variables) * (1 + inner.own + defaultPage * inner.perItem);
      };
    }
    const most = bounds?.get(`${parent.name}.${definition.name}`);
    const fixed = !isList
      ? 1
      : most !== undefined
        ? Math.min(most, boundedList)
        : bounds
          ? unboundedList
          : boundedList;
    return (sum, variables) => {
      const inner = { own: 0, perItem: 0 };
      below(inner, variables);
      const size = page ? page(variables) : defaultPage;
      const times = isList && page ? size : fixed;
      sum.own += times * (1 + inner.own + (isList && page ? defaultPage : size) * inner.perItem);
    };
  }

  const root = schema.getRootType(operation.operation);
  const term = root ? ofSelections(root, operation.selectionSet) : () => {};
  return (variables) => {
    const sum = { own: 0, perItem: 0 };
    term(sum, variables);
    return sum.own + defaultPage * sum.perItem;
  };
}

/** How many entities a subgraph is asked for (Apollo Federation, `Query._entities`). */
function representations(field: FieldNode): OperationCost {
  const value = field.arguments?.find((each) => each.name.value === 'representations')?.value;
  if (value?.kind !== Kind.VARIABLE) {
    const given = value?.kind === Kind.LIST ? value.values.length : 1;
    return () => given;
  }
  return (variables) => {
    const given = variables[value.name.value];
    return Array.isArray(given) ? given.length : 1;
  };
}

function literal(value: ValueNode | undefined): number {
  if (!value || value.kind === Kind.NULL) return defaultPage;
  return value.kind === Kind.INT ? Math.max(0, Number(value.value)) : largestPage;
}
