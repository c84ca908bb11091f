import { deny } from '../deny.ts';
import { effectiveConfidentiality } from '../effective-confidentiality.ts';
import type { Rule } from './rule.ts';

/** Confidentiality 3 needs two factors: level of assurance 3. */
export const assurance: Rule = (question) =>
  effectiveConfidentiality(question) >= 3 && question.principal.assurance < 3
    ? deny('ASSURANCE_TOO_LOW')
    : null;
