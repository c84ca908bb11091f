import { type ObjectType, objectTypes, type SubgraphDocument } from '@samgraf/catalogue';
import type { FieldDefinitionNode } from 'graphql';

/** One field of one object type of one subgraph. */
export interface SchemaField {
  readonly subgraph: string;
  readonly type: ObjectType;
  readonly field: FieldDefinitionNode;
  /** `Type.field` */
  readonly path: string;
}

/** Every object type of every subgraph. */
export function schemaTypes(
  subgraphs: readonly SubgraphDocument[],
): Array<{ readonly subgraph: string; readonly type: ObjectType }> {
  return subgraphs.flatMap(({ name, document }) =>
    [...objectTypes(document).values()].map((type) => ({ subgraph: name, type })),
  );
}

/** Every field of every object type of every subgraph, `Query` included. */
export function schemaFields(subgraphs: readonly SubgraphDocument[]): SchemaField[] {
  return schemaTypes(subgraphs).flatMap(({ subgraph, type }) =>
    [...type.fields.values()].map((field) => ({
      subgraph,
      type,
      field,
      path: `${type.name}.${field.name.value}`,
    })),
  );
}

/** Whether a type is a page of a connection or one entry of it: read as a whole, and only as far as its nodes. */
export function isPaging(type: string): boolean {
  return type.endsWith('Connection') || type.endsWith('Edge');
}
