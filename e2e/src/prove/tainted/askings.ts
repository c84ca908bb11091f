import { agreedPurpose, agreementStates } from './agreement-states.ts';
import { cast } from './cast.ts';
import type { Asking } from './reach-table.ts';

/** The purposes of the world: the one that is agreed, another, and none. */
export const purposes = [agreedPurpose, 'statistics', null];

const askingCases = ['BN 2026/1', null];

/** Everybody, for each purpose, with a case and without, in each state of the agreements; state by state. */
export function askings(): Asking[] {
  return Object.keys(agreementStates).flatMap((state) =>
    Object.keys(cast).flatMap((who) =>
      purposes.flatMap((purpose) => askingCases.map((askingCase) => ({ who, purpose, askingCase, state }))),
    ),
  );
}
