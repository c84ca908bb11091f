import type { Random } from '../../random/random.ts';
import { addDays } from '../civil-date.ts';
import type { CaseKind } from './case-kind.ts';
import type { CaseDecision, Errand } from './errand.ts';
import type { Register } from './registers.ts';

/** The decisions of a closed case: most by delegation, some by the board, now and then both. */
export function makeDecisions(
  errand: Errand,
  kind: CaseKind,
  { namespace, authority }: Register,
  random: Random,
): readonly CaseDecision[] {
  if (errand.status !== 'Stängt' || !errand.closedOn) return [];
  const decide = (number: number, decidedOn: string, outcome: string, byBoard: boolean): CaseDecision => ({
    id: `${errand.errandNumber}-B${number}`,
    errandNumber: errand.errandNumber,
    namespace,
    reference: byBoard
      ? `${namespace} § ${random.integer(1, 220)}`
      : `Del ${namespace} ${decidedOn.slice(0, 4)}-${random.integer(1, 900)}`,
    outcome,
    decidedOn,
    decidedBy: byBoard || !errand.handler ? authority.name : errand.handler,
  });
  const byBoard = random.chance(0.25);
  const last = decide(1, errand.closedOn, random.pick(kind.outcomes), byBoard);
  if (!random.chance(0.12) || errand.closedOn <= addDays(errand.openedOn, 10)) return [last];
  const between = addDays(errand.openedOn, 7);
  return [decide(1, between, 'Bordlägga', true), { ...last, id: `${errand.errandNumber}-B2` }];
}
