/** What of a system counts towards the goals. */
export interface Application {
  readonly kind: 'SHARED' | 'SPECIFIC';
  readonly level: number;
}

/**
 * The share of one kind of application that is run at level 3 or more, in per cent with one decimal. Whether the
 * goal is reached is told by the share itself, not by what it rounds to. Of none, no share is reached.
 */
export function shareOfGoal(all: readonly Application[], kind: Application['kind'], goalPercent: number) {
  const applications = all.filter((each) => each.kind === kind);
  const atLevel3OrMore = applications.filter((each) => each.level >= 3).length;
  const exact = applications.length === 0 ? 0 : (100 * atLevel3OrMore) / applications.length;
  return {
    applications: applications.length,
    atLevel3OrMore,
    percent: Math.round(exact * 10) / 10,
    goalPercent,
    reached: applications.length > 0 && exact >= goalPercent,
  };
}
