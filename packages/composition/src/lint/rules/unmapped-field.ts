import { mapField, namedType, objectTypes } from '@samgraf/catalogue';
import type { Rule } from '../rule.ts';

/** Default is deny: what is mapped to nothing could be granted by nothing, and would be forgotten. */
export const unmappedField: Rule = {
  code: 'UNMAPPED_FIELD',
  sentence:
    'Every field has area, ceiling, confidentiality and personal by @information, its own or of its type; a field of Query returns an object type that has.',
  check(subgraphs, report) {
    for (const { document } of subgraphs) {
      const types = objectTypes(document);
      for (const type of types.values()) {
        for (const field of type.fields.values()) {
          const path = `${type.name}.${field.name.value}`;
          if (type.name === 'Query') {
            if (!types.has(namedType(field.type)))
              report(field, `${path} returns no object type to be mapped by`);
            continue;
          }
          const missing = mapField(type, field).flaws.filter(({ came }) => came === undefined);
          if (missing.length > 0) {
            report(field, `${path} lacks ${missing.map(({ what }) => what).join(', ')}`);
          }
        }
      }
    }
  },
};
