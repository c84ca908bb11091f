import { makeRandom } from '../../random/make-random.ts';
import type { MunicipalityWorld, World } from '../world.ts';
import type { BudgetLine } from './budget.ts';
import { makeBudget } from './make-budget.ts';

/** One municipality's budget of a year. The same lines in both years; only the sums are adjusted. */
export function ledgerBudget(world: World, part: MunicipalityWorld, year: number): readonly BudgetLine[] {
  const random = makeRandom(`${world.seed}/budget/${part.profile.code}`);
  return makeBudget(part.units, Math.round(part.profile.population * world.scale), year, random);
}
