import type { Agreement, Level } from './agreement.ts';
import { levelBetween } from './level-between.ts';

/**
 * The highest level of collaboration between two tenants in an area today, over all agreements. Null without any:
 * the information is separated. Whether a field may go that far is its ceiling's and the agreement's to say.
 */
export function effectiveLevel(
  owner: string,
  reader: string,
  area: string,
  agreements: readonly Agreement[],
  today: string,
): Level | null {
  let highest: Level | null = null;
  for (const agreement of agreements) {
    if (agreement.area !== area) continue;
    const level = levelBetween(agreement, owner, reader, today);
    if (level !== null && (highest === null || level > highest)) highest = level;
  }
  return highest;
}
