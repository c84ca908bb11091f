import { Kind, type TypeNode } from 'graphql';
import { argumentOf, directivesNamed } from '../directives-named.ts';
import type { Rule } from '../rule.ts';
import { schemaFields } from '../schema-fields.ts';

/** A list without an end is a denial of service that somebody's data will trigger one day. */
export const unpagedList: Rule = {
  code: 'UNPAGED_LIST',
  sentence:
    'A list is the edges or nodes of a connection, or says by @bounded how long it can get (at most 1000) and why no longer.',
  check(subgraphs, report) {
    for (const { type, field, path } of schemaFields(subgraphs)) {
      if (!isList(field.type)) continue;
      if (type.name.endsWith('Connection') && ['edges', 'nodes'].includes(field.name.value)) continue;
      const bounded = directivesNamed(field.directives, 'bounded')[0];
      const most = Number(bounded && argumentOf(bounded, 'most'));
      const because = bounded && argumentOf(bounded, 'because');
      if (!bounded) report(field, `${path} is a list that is neither paged nor @bounded`);
      else if (!(most >= 1 && most <= 1000) || String(because ?? '').trim() === '') {
        report(field, `${path} is @bounded by ${most}, expected 1 to 1000 and a reason`);
      }
    }
  },
};

/** Whether a type is a list, whatever its non-null marks. */
function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}
