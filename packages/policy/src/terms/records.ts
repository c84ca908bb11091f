import type { Term } from './term.ts';

/**
 * Whose records the agreement carries. `RESPONSIBLE` are those of people that the reader's own tenant is responsible for by
 * law, as a home municipality is for its pupils in another's school (skollagen 10 kap. 24 och 33 §§). Before a record is at
 * hand the answer is "yes, those alone"; a record that does not say who is responsible is none of them.
 */
export const records: Term = (agreement, { principal, record }) => {
  if (agreement.records !== 'RESPONSIBLE' || record === undefined) return null;
  return record.responsible != null && record.responsible === principal.tenant ? null : 'NOT_RESPONSIBLE';
};
