import { isDeepStrictEqual } from 'node:util';
import type { Catalogue, Information } from '@samgraf/policy';
import { mapField } from './map-field.ts';
import { namedType, objectTypes } from './object-types.ts';
import type { SubgraphDocument } from './subgraph-document.ts';

/**
 * The mapping of every field of every object type but `Query`, whose fields are mapped by what they return.
 * @param problems gets a line for each field that is unmapped, or mapped differently in two subgraphs.
 */
export function readTypes(subgraphs: readonly SubgraphDocument[], problems: string[]): Catalogue['types'] {
  const types = new Map<string, Map<string, Information>>();
  for (const { name, document } of subgraphs) {
    const objects = objectTypes(document);
    for (const type of objects.values()) {
      const mapped = types.get(type.name) ?? new Map<string, Information>();
      if (type.name !== 'Query') types.set(type.name, mapped);
      for (const field of type.fields.values()) {
        const at = `${name}: ${type.name}.${field.name.value}`;
        if (type.name === 'Query') {
          if (!objects.has(namedType(field.type)))
            problems.push(`${at} returns no object type to be mapped by`);
          continue;
        }
        const { information, flaws } = mapField(type, field);
        for (const { what, came, expected } of flaws) {
          problems.push(`${at} is unmapped: its ${what} is ${String(came)}, expected ${expected}`);
        }
        if (information === null) continue;
        const before = mapped.get(field.name.value);
        if (before && !isDeepStrictEqual(before, information)) {
          problems.push(`${at} is mapped differently than in another subgraph`);
        }
        mapped.set(field.name.value, information);
      }
    }
  }
  return types;
}
