import { statedInformation } from '@samgraf/catalogue';
import type { Rule } from '../rule.ts';
import { schemaFields } from '../schema-fields.ts';

const openness: Readonly<Record<string, number>> = { SEPARATED: 0, SHARED: 1, PUBLIC: 2 };

/** Whoever opens a field of a closed type is to be asked why: the answer stands beside it. */
export const looserWithoutBecause: Rule = {
  code: 'LOOSER_WITHOUT_BECAUSE',
  sentence:
    'A field with a wider ceiling, a lower confidentiality or less personal data than its type says why in `because`.',
  check(subgraphs, report) {
    for (const { type, field, path } of schemaFields(subgraphs)) {
      const own = statedInformation(field.directives);
      const inherited = statedInformation(type.directives);
      if (!own || !inherited) continue;
      if (typeof own.because === 'string' && own.because.trim() !== '') continue;
      const looser = [
        Number(openness[String(own.ceiling)]) > Number(openness[String(inherited.ceiling)]) && 'ceiling',
        Number(own.confidentiality) < Number(inherited.confidentiality) && 'confidentiality',
        own.personal === false && inherited.personal === true && 'personal',
      ].filter((each) => each !== false);
      if (looser.length > 0) report(field, `${path} is looser than ${type.name} in ${looser.join(', ')}`);
    }
  },
};
