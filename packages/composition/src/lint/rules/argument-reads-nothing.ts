import { argumentReads, objectTypes, statedReads } from '@samgraf/catalogue';
import type { Rule } from '../rule.ts';
import { schemaFields } from '../schema-fields.ts';

/** Asking by a field is reading it: a filter on a refused field would tell its value by what is left. */
export const argumentReadsNothing: Rule = {
  code: 'ARGUMENT_READS_NOTHING',
  sentence:
    'An argument has the name of a field of what its field returns, or says by @reads which known fields it asks by; only paging arguments, id and municipality read nothing.',
  check(subgraphs, report) {
    const known = new Set(schemaFields(subgraphs).map(({ path }) => path));
    for (const { document } of subgraphs) {
      const types = objectTypes(document);
      for (const type of types.values()) {
        // What a mutation is given is written, not asked by.
        if (type.name === 'Mutation') continue;
        for (const field of type.fields.values()) {
          for (const argument of field.arguments ?? []) {
            const path = `${type.name}.${field.name.value}(${argument.name.value}:)`;
            const unknown = argumentReads(field, argument, types).filter((each) => !known.has(each));
            if (unknown.length > 0)
              report(argument, `${path} reads ${unknown.join(', ')}, which is no field`);
            if (statedReads(argument)?.length === 0)
              report(argument, `${path} carries @reads without a field`);
          }
        }
      }
    }
  },
};
