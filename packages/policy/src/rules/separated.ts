import { deny } from '../deny.ts';
import { effectiveConfidentiality } from '../effective-confidentiality.ts';
import type { Rule } from './rule.ts';

/**
 * Some information never leaves its tenant: what the SDL says is separated, and a record that carries a marking
 * of its own (OSL 5:5), since no agreement was made with that record in mind.
 */
export const separated: Rule = (question) => {
  const { principal, owner, information } = question;
  if (principal.tenant === owner.tenant) return null;
  const marked = effectiveConfidentiality(question) > information.confidentiality;
  return information.ceiling === 'SEPARATED' || marked ? deny('SEPARATED') : null;
};
