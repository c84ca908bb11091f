import type { Agreement, Level } from './agreement.ts';
import { partyInForce } from './party-in-force.ts';

/**
 * The level of collaboration between two tenants under one agreement: the lower of both. Null when one of them is
 * no party today, or takes part at a level outside the agreement's range and so neither gives nor gets anything.
 */
export function levelBetween(
  agreement: Agreement,
  owner: string,
  reader: string | null,
  today: string,
): Level | null {
  const levels: Level[] = [];
  for (const tenant of [owner, reader]) {
    const party = partyInForce(agreement, tenant, today);
    if (!party || party.level < agreement.lowestLevel || party.level > agreement.highestLevel) return null;
    levels.push(party.level);
  }
  return Math.min(...levels) as Level;
}
