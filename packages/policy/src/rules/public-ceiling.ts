import { effectiveConfidentiality } from '../effective-confidentiality.ts';
import { isProtected } from '../is-protected.ts';
import type { Rule } from './rule.ts';

/** What is public is anyone's to read, unless this very record is a draft, or marked secret or protected. */
export const publicCeiling: Rule = (question) => {
  const { information, record } = question;
  if (information.ceiling !== 'PUBLIC' || question.action === 'WRITE' || record?.draft) return null;
  if (effectiveConfidentiality(question) > information.confidentiality || isProtected(record)) return null;
  return { allow: true, ground: { kind: 'PUBLIC', reference: null }, ownDataOnly: false };
};
