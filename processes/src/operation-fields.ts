import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadOperations } from '@samgraf/gateway';
import {
  buildASTSchema,
  getNamedType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** What the named operations ask for, as `Type.field`, with their purposes. @param folder `schema/` */
export async function operationFields(
  folder: string,
  purposes: ReadonlyMap<string, string>,
): Promise<Map<string, { readonly purposes: readonly string[]; readonly fields: ReadonlySet<string> }>> {
  const sdl = readFileSync(join(folder, 'supergraph.graphql'), 'utf8');
  const schema = buildASTSchema(parse(sdl), { assumeValidSDL: true });
  const { operations } = await loadOperations(join(folder, 'operations'), purposes);
  return new Map(
    operations.map((operation) => {
      const fields = new Set<string>();
      const types = new TypeInfo(schema);
      visit(
        parse(operation.source),
        visitWithTypeInfo(types, {
          Field({ name }) {
            const parent = getNamedType(types.getParentType());
            if (isObjectType(parent)) fields.add(`${parent.name}.${name.value}`);
          },
        }),
      );
      return [operation.name, { purposes: operation.purposes, fields }];
    }),
  );
}
