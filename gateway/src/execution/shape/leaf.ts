import { type GraphQLLeafType, isEnumType } from 'graphql';
import type { Complete } from './complete.ts';

/**
 * Lets through what a leaf of this type can be and turns anything else to null: the value of an enum that clients
 * must not see, or a subgraph that breaks its own schema. A scalar of our own is the subgraph's to serialise.
 */
export function completeLeaf(type: GraphQLLeafType): Complete {
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map((each) => each.name));
    return (value) => (names.has(value) ? value : null);
  }
  switch (type.name) {
    case 'Int':
      return (value) => (Number.isInteger(value) ? value : null);
    case 'Float':
      return (value) => (Number.isFinite(value) ? value : null);
    case 'String':
      return (value) => (typeof value === 'string' ? value : null);
    case 'ID':
      return (value) => (typeof value === 'string' || Number.isInteger(value) ? value : null);
    case 'Boolean':
      return (value) => (typeof value === 'boolean' ? value : null);
    default:
      return (value) => value;
  }
}
