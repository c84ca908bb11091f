import type { SubgraphDocument } from '@samgraf/catalogue';
import { type Finding, placeOf } from './finding.ts';
import type { Rule } from './rule.ts';
import { rules as allRules } from './rules.ts';

/** What the rules find in the SDL of all subgraphs, in the order of the rules; the shared part is told once. */
export function lintSchema(
  subgraphs: readonly SubgraphDocument[],
  rules: readonly Rule[] = allRules,
): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { code, check } of rules) {
    check(subgraphs, (node, says) => {
      const finding = { code, place: placeOf(node), says };
      findings.set(JSON.stringify(finding), finding);
    });
  }
  return [...findings.values()];
}
