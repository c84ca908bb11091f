import type { Agreement, AgreementParty } from './agreement.ts';
import { inForce } from './in-force.ts';

/** A tenant's part in an agreement today; null when it has none. A tenant may leave and come back. */
export function partyInForce(
  agreement: Agreement,
  tenant: string | null,
  today: string,
): AgreementParty | null {
  return agreement.parties.find((each) => each.tenant === tenant && inForce(each, today)) ?? null;
}
