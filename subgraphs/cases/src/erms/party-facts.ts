import type { RecordFacts } from '@samgraf/policy';
import type { ExportedParty } from './exported-case.ts';

/**
 * Whoever is not known to be a legal person: the third digit of a legal person's organisation number is at least 2;
 * a sole trader's is a personal number, with a month there.
 */
const isPerson = ({ personNumber, organisationNumber }: ExportedParty): boolean =>
  personNumber !== null || !/^\d\d[2-9]\d{7}$/.test(organisationNumber ?? '');

/** Whether nothing is known against showing this party: a legal person, or one known to be unprotected. */
export const isPublicPerson = (party: ExportedParty): boolean =>
  party.protectedIdentity === false || (party.protectedIdentity === null && !isPerson(party));

/** The strictest of all parties: what protects one protects the whole. */
export function markingOf(parties: readonly ExportedParty[]): RecordFacts['marking'] {
  if (parties.some((each) => each.protectedIdentity === true)) return 'PROTECTED';
  const people = parties.filter(isPerson);
  if (people.length === 0) return 'NOT_PERSONAL';
  return people.every((each) => each.protectedIdentity === false) ? 'NONE' : 'UNKNOWN';
}
