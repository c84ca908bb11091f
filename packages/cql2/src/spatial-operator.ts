import type { Spatial } from './expression.ts';

const operators: Readonly<Record<string, Spatial>> = { S_INTERSECTS: 'intersects', S_DISJOINT: 'disjoint' };

/** The spatial function of this name, in any case; null for one that is not carried out. */
export function spatialOperator(name: string): Spatial | null {
  const key = name.toUpperCase();
  return Object.hasOwn(operators, key) ? operators[key]! : null;
}
