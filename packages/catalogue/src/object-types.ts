import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type NamedTypeNode,
  type TypeNode,
} from 'graphql';

/** An object type with its extensions in the same document folded in. */
export interface ObjectType {
  readonly name: string;
  readonly directives: readonly ConstDirectiveNode[];
  readonly interfaces: readonly NamedTypeNode[];
  readonly fields: ReadonlyMap<string, FieldDefinitionNode>;
}

/** The object types of one SDL document by name. */
export function objectTypes(document: DocumentNode): ReadonlyMap<string, ObjectType> {
  const types = new Map<string, ObjectType>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const before = types.get(node.name.value);
    types.set(node.name.value, {
      name: node.name.value,
      directives: [...(before?.directives ?? []), ...(node.directives ?? [])],
      interfaces: [...(before?.interfaces ?? []), ...(node.interfaces ?? [])],
      fields: new Map([
        ...(before?.fields ?? []),
        ...(node.fields ?? []).map((field) => [field.name.value, field] as const),
      ]),
    });
  }
  return types;
}

/** The name of a type without its list and non-null marks. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
