import { mappingFlaws } from '@samgraf/catalogue';
import type { Rule } from '../rule.ts';
import { statedMappings } from '../stated-mappings.ts';

/** A misspelt area is one that no agreement is about and no grant opens. */
export const mappingSyntax: Rule = {
  code: 'MAPPING_SYNTAX',
  sentence:
    'An area is lower-case words with full stops between ("economy.ledger"), a ceiling SEPARATED, SHARED or PUBLIC, personal true or false.',
  check(subgraphs, report) {
    for (const { path, node, said } of statedMappings(subgraphs)) {
      for (const { what, came, expected } of mappingFlaws(said)) {
        if (came === undefined || what === 'confidentiality') continue;
        report(node, `${path} has ${what} ${JSON.stringify(came)}, expected ${expected}`);
      }
    }
  },
};
