import type { Agreement, AgreementParty } from './agreement.ts';
import { inForce } from './in-force.ts';

/** A tenant's part in an agreement by its dates; null when it has none. A tenant may leave and come back. */
export function partyOn(agreement: Agreement, tenant: string | null, today: string): AgreementParty | null {
  return agreement.parties.find((each) => each.tenant === tenant && inForce(each, today)) ?? null;
}

/**
 * A tenant's part in an agreement that counts today: by its dates, signed, and neither suspended nor revoked. An
 * agreement that lacks a party's signature is none yet, for anyone.
 */
export function partyInForce(
  agreement: Agreement,
  tenant: string | null,
  today: string,
): AgreementParty | null {
  const party = partyOn(agreement, tenant, today);
  if (party?.standing !== 'SIGNED') return null;
  return agreement.parties.some((each) => each.standing === 'PROPOSED') ? null : party;
}
