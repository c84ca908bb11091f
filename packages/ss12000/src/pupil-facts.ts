import type { RecordFacts } from '@samgraf/policy';
import type { RegisterRow } from './register-store.ts';

/**
 * What the rule of access needs to know of whatever is about one pupil: whose own data it is, the strictest marking of the
 * same person, and the home municipality, which is responsible by law.
 *
 * @param row of `pupilRows`, or of what is made of it
 */
export function pupilFacts({ person_number: own, custodians, ...row }: RegisterRow): RecordFacts {
  const guardians = JSON.parse(custodians) as string[];
  return {
    subjects: [...new Set(own === null ? guardians : [own, ...guardians])],
    confidentiality: null,
    marking: row.strictest,
    responsible: row.home_municipality,
  };
}
