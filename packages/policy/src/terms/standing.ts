import { partyInForce } from '../party-in-force.ts';
import type { Term } from './term.ts';

/** Every party has signed, and neither the owner nor the reader has suspended or revoked its part. */
export const standing: Term = (agreement, { owner, principal, today }) =>
  partyInForce(agreement, owner.tenant, today) && partyInForce(agreement, principal.tenant, today)
    ? null
    : 'AGREEMENT_NOT_IN_FORCE';
