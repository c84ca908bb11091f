import { partyOn } from '../party-in-force.ts';
import type { Term } from './term.ts';

/** The agreement is about the area, and both the owner and the reader are parties by its dates. */
export const parties: Term = (agreement, { information, owner, principal, today }) =>
  agreement.area === information.area &&
  partyOn(agreement, owner.tenant, today) &&
  partyOn(agreement, principal.tenant, today)
    ? null
    : 'NO_AGREEMENT';
