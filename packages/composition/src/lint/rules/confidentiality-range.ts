import { mappingFlaws } from '@samgraf/catalogue';
import type { Rule } from '../rule.ts';
import { statedMappings } from '../stated-mappings.ts';

/** KLASSA's highest level may not reach the graph at all, whatever agreements say. */
export const confidentialityRange: Rule = {
  code: 'CONFIDENTIALITY_RANGE',
  sentence: 'Confidentiality is 0, 1, 2 or 3: information of confidentiality 4 is never published.',
  check(subgraphs, report) {
    for (const { path, node, said } of statedMappings(subgraphs)) {
      for (const { what, came } of mappingFlaws(said)) {
        if (came === undefined || what !== 'confidentiality') continue;
        report(node, `${path} has confidentiality ${JSON.stringify(came)}, expected 0, 1, 2 or 3`);
      }
    }
  },
};
