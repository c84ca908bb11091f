import { namedType } from '@samgraf/catalogue';
import { Kind } from 'graphql';
import type { Rule } from '../rule.ts';
import { schemaFields } from '../schema-fields.ts';

/** One source that is down must not take another's part of the answer with it. */
export const nonNullRead: Rule = {
  code: 'NON_NULL_READ',
  sentence:
    'Fields of Query and fields that return a connection are nullable: a source may be down, or refuse.',
  check(subgraphs, report) {
    for (const { type, field, path } of schemaFields(subgraphs)) {
      if (field.type.kind !== Kind.NON_NULL_TYPE) continue;
      if (type.name === 'Query') report(field, `${path} is non-null`);
      else if (namedType(field.type).endsWith('Connection'))
        report(field, `${path} is a connection and non-null`);
    }
  },
};
