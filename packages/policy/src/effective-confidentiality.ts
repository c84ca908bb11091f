import type { Confidentiality } from './information.ts';
import type { Question } from './question.ts';

/** The confidentiality that counts: the field's, or the record's own where a marking raises it. */
export function effectiveConfidentiality({ information, record }: Question): Confidentiality {
  const raised = record?.confidentiality ?? 0;
  return Math.max(raised, information.confidentiality) as Confidentiality;
}
