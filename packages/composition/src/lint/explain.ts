import { type Finding, findingLine } from './finding.ts';
import { rules } from './rules.ts';

/** Findings for people: a line each, and below what the broken rules of the SDL demand. */
export function explain(findings: readonly Finding[]): string {
  const broken = rules.filter(({ code }) => findings.some((finding) => finding.code === code));
  const demands = broken.map(({ code, sentence }) => `${code}: ${sentence}`);
  return [...findings.map(findingLine), ...(demands.length > 0 ? ['', ...demands] : [])].join('\n');
}
