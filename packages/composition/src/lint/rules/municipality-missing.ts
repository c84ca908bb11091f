import { mapField, type ObjectType } from '@samgraf/catalogue';
import { type FieldDefinitionNode, print } from 'graphql';
import type { Rule } from '../rule.ts';
import { schemaTypes } from '../schema-fields.ts';

/** Every joined answer must say whose each part is, and say so to whoever may see that the part is there. */
export const municipalityMissing: Rule = {
  code: 'MUNICIPALITY_MISSING',
  sentence:
    'A type with an id and anything that is not PUBLIC belongs to a municipality, and has `municipality: Municipality!` or, where jointly owned, `owners: [Municipality!]!`, PUBLIC.',
  check(subgraphs, report) {
    for (const { type } of schemaTypes(subgraphs)) {
      const id = type.fields.get('id');
      const municipality = type.fields.get('municipality');
      const owners = type.fields.get('owners');
      const closed = [...type.fields.values()].some((field) => isClosed(type, field));
      if (id && closed && !municipality && !owners && type.name !== 'Query') {
        report(id, `${type.name} has neither municipality nor owners`);
      }
      for (const [field, expected] of [
        [municipality, 'Municipality!'],
        [owners, '[Municipality!]!'],
      ] as const) {
        if (!field || type.name === 'Query') continue;
        const path = `${type.name}.${field.name.value}`;
        const came = print(field.type);
        if (came !== expected) report(field, `${path} is ${came}, expected ${expected}`);
        if (isClosed(type, field)) report(field, `${path} is not PUBLIC`);
      }
    }
  },
};

/** Whether a field is mapped, and not for anyone to read. */
function isClosed(type: ObjectType, field: FieldDefinitionNode): boolean {
  const { information } = mapField(type, field);
  return information !== null && information.ceiling !== 'PUBLIC';
}
