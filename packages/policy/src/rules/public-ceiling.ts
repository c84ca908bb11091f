import { effectiveConfidentiality } from '../effective-confidentiality.ts';
import { isProtected } from '../is-protected.ts';
import type { Rule } from './rule.ts';

/** What is public is anyone's, signed in or not, unless this very record is marked secret or protected. */
export const publicCeiling: Rule = (question) => {
  const { information, record } = question;
  if (information.ceiling !== 'PUBLIC') return null;
  if (effectiveConfidentiality(question) > information.confidentiality || isProtected(record)) return null;
  return { allow: true, ground: { kind: 'PUBLIC', reference: null }, ownDataOnly: false };
};
