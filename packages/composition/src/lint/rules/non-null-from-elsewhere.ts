import { namedType } from '@samgraf/catalogue';
import { Kind } from 'graphql';
import { directivesNamed } from '../directives-named.ts';
import { keysOf, topFields } from '../keys.ts';
import type { Rule } from '../rule.ts';
import { isPaging, schemaFields, schemaTypes } from '../schema-fields.ts';

/**
 * A null there would climb up and take what the other system did answer. A reference is a read of its own; and
 * a field of an entity that several subgraphs have is, for the others' readers, from another system.
 */
export const nonNullFromElsewhere: Rule = {
  code: 'NON_NULL_FROM_ELSEWHERE',
  sentence:
    'A field that comes from another system is nullable: one that returns an entity, needs another subgraph by @requires, or stands on an entity that other subgraphs have without it.',
  check(subgraphs, report) {
    const types = schemaTypes(subgraphs);
    const entities = new Set(
      types.filter(({ type }) => keysOf(type).length > 0).map(({ type }) => type.name),
    );
    for (const { subgraph, type, field, path } of schemaFields(subgraphs)) {
      if (field.type.kind !== Kind.NON_NULL_TYPE || type.name === 'Query' || isPaging(type.name)) continue;
      if (entities.has(namedType(field.type))) report(field, `${path} is non-null and returns an entity`);
      if (directivesNamed(field.directives, 'requires').length > 0)
        report(field, `${path} is non-null and @requires`);
      const keys = keysOf(type).flatMap(({ fields }) => topFields(fields));
      if (keys.length === 0 || keys.includes(field.name.value)) continue;
      const others = types.filter(
        (other) =>
          other.type.name === type.name &&
          other.subgraph !== subgraph &&
          !other.type.fields.has(field.name.value),
      );
      if (others.length > 0) {
        report(
          field,
          `${path} is non-null, and ${others.map((each) => each.subgraph).join(', ')} has it from here`,
        );
      }
    }
  },
};
