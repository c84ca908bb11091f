import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The fields that an operation names, by object type: what refusals are told of, before any look-up. */
export type AskedFields = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads a validated document once; the result is kept with the compiled operation. */
export function askedFields(schema: GraphQLSchema, document: DocumentNode): AskedFields {
  const asked = new Map<string, Set<string>>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = getNamedType(types.getParentType());
        if (!isObjectType(parent) || node.name.value.startsWith('__')) return;
        const fields = asked.get(parent.name) ?? new Set<string>();
        fields.add(node.name.value);
        asked.set(parent.name, fields);
      },
    }),
  );
  return asked;
}
