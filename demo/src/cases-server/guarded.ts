import type { Errand, Stakeholder } from '../world/cases/errand.ts';

/** A party that is a person: a sole trader, who has both numbers, is one too. */
const isPerson = ({ personNumber, organisationNumber }: Stakeholder): boolean =>
  personNumber !== null || organisationNumber === null;

/** Whether a case has a party whose identity is protected, or is not known to be unprotected. */
export const guarded = ({ stakeholders }: Errand): boolean =>
  stakeholders.some(
    (party) => party.protectedIdentity === true || (isPerson(party) && party.protectedIdentity !== false),
  );
