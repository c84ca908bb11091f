import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation is when its fragments are spread out. */
export interface DocumentSize {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

const nothing: DocumentSize = { depth: 0, fields: 0, aliases: 0, directives: 0 };

/**
 * The size of each operation of a document. Each fragment is measured once, so that fragments that double each
 * other cost as many steps as they have tokens and not two to the power of their number. What introspection
 * selects counts for everything but depth: graphql-js bounds that itself.
 */
export function measure(
  document: DocumentNode,
): Array<{ operation: OperationDefinitionNode; size: DocumentSize }> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  }
  const measured = new Map<string, DocumentSize>();

  function ofFragment(name: string): DocumentSize {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return nothing;
    // A fragment within itself adds nothing here; validation refuses it.
    measured.set(name, nothing);
    const size = plus(ofSelections(fragment.selectionSet), {
      ...nothing,
      directives: fragment.directives?.length ?? 0,
    });
    measured.set(name, size);
    return size;
  }

  function ofSelections({ selections }: SelectionSetNode): DocumentSize {
    let size = nothing;
    for (const each of selections) {
      const directives = each.directives?.length ?? 0;
      if (each.kind === Kind.FIELD) {
        const below = each.selectionSet ? ofSelections(each.selectionSet) : nothing;
        size = plus(size, {
          depth: each.name.value.startsWith('__') ? 1 : below.depth + 1,
          fields: below.fields + 1,
          aliases: below.aliases + (each.alias ? 1 : 0),
          directives: below.directives + directives,
        });
      } else {
        const inner =
          each.kind === Kind.INLINE_FRAGMENT ? ofSelections(each.selectionSet) : ofFragment(each.name.value);
        size = plus(size, { ...inner, directives: inner.directives + directives });
      }
    }
    return size;
  }

  return document.definitions
    .filter((each) => each.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const size = ofSelections(operation.selectionSet);
      return { operation, size: { ...size, directives: size.directives + directivesOf(operation) } };
    });
}

function plus(a: DocumentSize, b: DocumentSize): DocumentSize {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
  };
}

function directivesOf({ directives, variableDefinitions }: OperationDefinitionNode): number {
  let count = directives?.length ?? 0;
  for (const each of variableDefinitions ?? []) count += each.directives?.length ?? 0;
  return count;
}
