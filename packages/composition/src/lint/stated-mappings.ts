import { type StatedInformation, type SubgraphDocument, statedInformation } from '@samgraf/catalogue';
import type { ASTNode } from 'graphql';
import { schemaTypes } from './schema-fields.ts';

/** One place that carries `@information`: a type or a field. */
export interface StatedMapping {
  /** `Type` or `Type.field` */
  readonly path: string;
  readonly node: ASTNode;
  readonly said: StatedInformation;
}

/** Every `@information` on an object type or one of its fields. */
export function statedMappings(subgraphs: readonly SubgraphDocument[]): StatedMapping[] {
  const mappings: StatedMapping[] = [];
  for (const { type } of schemaTypes(subgraphs)) {
    const said = statedInformation(type.directives);
    const node = type.directives.find((each) => each.name.value === 'information');
    if (said && node) mappings.push({ path: type.name, node, said });
    for (const field of type.fields.values()) {
      const own = statedInformation(field.directives);
      if (own) mappings.push({ path: `${type.name}.${field.name.value}`, node: field, said: own });
    }
  }
  return mappings;
}
