import { levelBetween } from '../level-between.ts';
import type { Term } from './term.ts';

/** Information is shared from level 4. Below it, or outside the agreement's range, it stays separated. */
export const level: Term = (agreement, { owner, principal, today }) =>
  (levelBetween(agreement, owner.tenant, principal.tenant, today) ?? 0) >= 4 ? null : 'LEVEL_TOO_LOW';
