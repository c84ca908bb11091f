import { partyInForce } from '../party-in-force.ts';
import type { Term } from './term.ts';

/** The agreement is about the area, and both the owner and the reader are parties today. */
export const parties: Term = (agreement, { information, owner, principal, today }) =>
  agreement.area === information.area &&
  partyInForce(agreement, owner.tenant, today) &&
  partyInForce(agreement, principal.tenant, today)
    ? null
    : 'NO_AGREEMENT';
