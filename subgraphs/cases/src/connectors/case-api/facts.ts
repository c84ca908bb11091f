import type { RecordFacts } from '@samgraf/policy';
import type { Guarded, Stakeholder } from './protocol.ts';

/** What the rule needs to know of an errand, and so of its documents and decisions. */
export function facts(guarded: Guarded): RecordFacts {
  return {
    subjects: guarded.stakeholders.flatMap((each) => personNumber(each) ?? []),
    // Secrecy marking (OSL 5:5). Unmarked does not mean public: the rule still asks for the type's own level.
    confidentiality: guarded.secrecy === null ? null : 3,
    marking: marking(guarded.stakeholders),
  };
}

/** The strictest of all parties: what protects one protects the whole. */
function marking(stakeholders: readonly Stakeholder[]): RecordFacts['marking'] {
  if (stakeholders.some((each) => each.protectedIdentity === true)) return 'PROTECTED';
  const people = stakeholders.filter(isPerson);
  if (people.length === 0) return 'NOT_PERSONAL';
  return people.every((each) => each.protectedIdentity === false) ? 'NONE' : 'UNKNOWN';
}

/**
 * Whoever is not known to be a legal person. The third digit of a legal person's organisation number is at least
 * 2; a sole trader's is a personal number, with a month there.
 */
function isPerson(stakeholder: Stakeholder): boolean {
  return stakeholder.personNumber != null || !/^\d\d[2-9]\d{7}$/.test(organisationNumber(stakeholder) ?? '');
}

/** Twelve digits; null where it is absent or something else. */
export function personNumber({ personNumber: value }: Stakeholder): string | null {
  const digits = typeof value === 'string' ? value.replace('-', '') : '';
  return /^\d{12}$/.test(digits) ? digits : null;
}

/** Ten digits; null where it is absent or something else. */
export function organisationNumber({ organisationNumber: value }: Stakeholder): string | null {
  const digits = typeof value === 'string' ? value.replace('-', '') : '';
  return /^\d{10}$/.test(digits) ? digits : null;
}
