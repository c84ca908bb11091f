import { mapField } from '@samgraf/catalogue';
import { Kind } from 'graphql';
import { keysOf, topFields } from '../keys.ts';
import type { Rule } from '../rule.ts';
import { schemaFields } from '../schema-fields.ts';

/** A null in a non-null field is an error where an absent record is a plain null, and so tells the two apart. */
export const nonNullNotPublic: Rule = {
  code: 'NON_NULL_NOT_PUBLIC',
  sentence: 'Only keys and PUBLIC fields are non-null: what may be refused must be able to be null.',
  check(subgraphs, report) {
    for (const { type, field, path } of schemaFields(subgraphs)) {
      if (type.name === 'Query' || field.type.kind !== Kind.NON_NULL_TYPE) continue;
      const keys = new Set(['id', ...keysOf(type).flatMap(({ fields }) => topFields(fields))]);
      if (keys.has(field.name.value)) continue;
      const { information } = mapField(type, field);
      if (information && information.ceiling !== 'PUBLIC') {
        report(field, `${path} is non-null and ${information.ceiling}`);
      }
    }
  },
};
