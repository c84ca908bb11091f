import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';

/** What the SDL says of one field, read by a reader that the product does not have. */
export interface FieldMapping {
  readonly area: string;
  readonly ceiling: string;
  readonly confidentiality: number;
  readonly personal: boolean;
}

/** `Type.field` → its mapping: its own words first, the type's where it has none. */
export function fieldMappings(document: DocumentNode): ReadonlyMap<string, FieldMapping> {
  const mappings = new Map<string, FieldMapping>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const ofType = stated(definition.directives);
    for (const field of definition.fields ?? []) {
      mappings.set(`${definition.name.value}.${field.name.value}`, {
        ...unmapped,
        ...ofType,
        ...stated(field.directives),
      });
    }
  }
  return mappings;
}

const unmapped: FieldMapping = { area: '', ceiling: 'SEPARATED', confidentiality: 4, personal: true };

function stated(directives: readonly ConstDirectiveNode[] = []): Partial<FieldMapping> {
  const information = directives.find((each) => each.name.value === 'information');
  return Object.fromEntries(
    (information?.arguments ?? []).map(({ name, value }) => {
      if (value.kind === Kind.INT) return [name.value, Number(value.value)];
      return [name.value, 'value' in value ? value.value : null];
    }),
  );
}
