import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import type { JsonObject } from '../json.ts';

/** Tells whether an object of an answer, by its `__typename`, is of the type that was compiled in. */
export type TypeTest = (object: JsonObject) => boolean;

/** @param unknown what an object without `__typename` counts as */
export function isOfType(supergraph: GraphQLSchema, name: string, unknown: boolean): TypeTest {
  const names = new Set([name]);
  const type = supergraph.getType(name);
  if (isAbstractType(type)) {
    for (const each of Object.values(supergraph.getTypeMap())) {
      if ((isObjectType(each) || isInterfaceType(each)) && supergraph.isSubType(type, each))
        names.add(each.name);
    }
  }
  return ({ __typename }) => (typeof __typename === 'string' ? names.has(__typename) : unknown);
}
