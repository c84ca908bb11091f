import { isDeepStrictEqual } from 'node:util';
import type { Catalogue } from '@samgraf/policy';
import { argumentReads, statedReads } from './argument-reads.ts';
import { objectTypes } from './object-types.ts';
import type { SubgraphDocument } from './subgraph-document.ts';

/**
 * What asking by each argument reads, of every field that takes arguments.
 * @param types the fields that there are, of all subgraphs.
 * @param problems gets a line for each argument that reads no known field, or reads differently in two subgraphs.
 */
export function readArguments(
  subgraphs: readonly SubgraphDocument[],
  types: Catalogue['types'],
  problems: string[],
): Catalogue['arguments'] {
  const all = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const { name, document } of subgraphs) {
    const objects = objectTypes(document);
    for (const type of objects.values()) {
      // What a mutation is given is written, not asked by; the mutation itself is mapped to the area it writes.
      if (type.name === 'Mutation') continue;
      for (const field of type.fields.values()) {
        const path = `${type.name}.${field.name.value}`;
        const reads = new Map<string, readonly string[]>();
        for (const argument of field.arguments ?? []) {
          const fields = argumentReads(field, argument, objects);
          const unknown = fields.filter((each) => !isField(each, types));
          if (unknown.length > 0 || statedReads(argument)?.length === 0) {
            const what = unknown.length > 0 ? unknown.join(', ') : 'nothing';
            problems.push(`${name}: ${path}(${argument.name.value}:) reads ${what}, expected a field`);
          }
          reads.set(argument.name.value, fields);
        }
        const before = all.get(path);
        if (before && !isDeepStrictEqual(before, reads)) {
          problems.push(
            `${name}: ${path} has other arguments, or they read other fields, than in another subgraph`,
          );
        }
        if (reads.size > 0) all.set(path, reads);
      }
    }
  }
  return all;
}

/** Whether `Type.field` names a mapped field. */
function isField(path: string, types: Catalogue['types']): boolean {
  const [type = '', field = '', ...rest] = path.split('.');
  return rest.length === 0 && types.get(type)?.has(field) === true;
}
