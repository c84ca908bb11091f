import { print } from 'graphql';
import { type Key, keysOf, topFields } from '../keys.ts';
import type { Rule } from '../rule.ts';
import { schemaTypes } from '../schema-fields.ts';

/** The other half of that case: it takes a part of one key for the whole of another. */
export const overlappingKeys: Rule = {
  code: 'OVERLAPPING_KEYS',
  sentence:
    'Two different keys of a type, in whatever subgraphs, share no field: the planner confuses composite keys that overlap.',
  check(subgraphs, report) {
    const keys = new Map<string, Key[]>();
    for (const { type } of schemaTypes(subgraphs)) {
      for (const key of keysOf(type)) {
        const others = keys.get(type.name) ?? [];
        keys.set(type.name, [...others, key]);
        const overlap = others.find(
          (other) =>
            canonical(other) !== canonical(key) &&
            topFields(other.fields).some((each) => topFields(key.fields).includes(each)),
        );
        if (overlap)
          report(key.node, `${type.name} has the keys ${canonical(overlap)} and ${canonical(key)}`);
      }
    }
  },
};

/** A key's fields on one line, the same for the same fields in another order. */
function canonical(key: Key): string {
  const parts = key.fields.selections.map((each) => print(each).replaceAll(/\s+/g, ' '));
  return `"${parts.sort().join(' ')}"`;
}
