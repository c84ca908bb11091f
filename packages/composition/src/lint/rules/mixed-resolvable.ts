import { keysOf } from '../keys.ts';
import type { Rule } from '../rule.ts';
import { schemaTypes } from '../schema-fields.ts';

/** One of the cases of the public federation audit that Apollo's planner fails. */
export const mixedResolvable: Rule = {
  code: 'MIXED_RESOLVABLE',
  sentence:
    'The keys of a type in one subgraph are all resolvable or all not: the planner takes the wrong one where they are mixed.',
  check(subgraphs, report) {
    for (const { subgraph, type } of schemaTypes(subgraphs)) {
      const keys = keysOf(type);
      const not = keys.find(({ resolvable }) => !resolvable);
      if (not && keys.some(({ resolvable }) => resolvable)) {
        report(not.node, `${type.name} has keys of both kinds in ${subgraph}`);
      }
    }
  },
};
