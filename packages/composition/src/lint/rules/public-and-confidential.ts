import { mapField } from '@samgraf/catalogue';
import type { Rule } from '../rule.ts';
import { schemaFields } from '../schema-fields.ts';

/** PUBLIC is answered before anything else is asked, so nothing that needs protection may say it. */
export const publicAndConfidential: Rule = {
  code: 'PUBLIC_AND_CONFIDENTIAL',
  sentence: 'What anyone may read has confidentiality 0.',
  check(subgraphs, report) {
    for (const { type, field, path } of schemaFields(subgraphs)) {
      const { information } = mapField(type, field);
      if (information?.ceiling === 'PUBLIC' && information.confidentiality > 0) {
        report(field, `${path} is PUBLIC and of confidentiality ${information.confidentiality}`);
      }
    }
  },
};
