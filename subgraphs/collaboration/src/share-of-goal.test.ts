import { describe, expect, it } from '@jest/globals';
import { type Application, shareOfGoal } from './share-of-goal.ts';

const shared = (...levels: number[]): Application[] => levels.map((level) => ({ kind: 'SHARED', level }));

describe('the share of a goal', () => {
  it('counts one kind of application from level 3', () => {
    const all = [...shared(1, 2, 3, 4, 5), { kind: 'SPECIFIC' as const, level: 5 }];
    expect(shareOfGoal(all, 'SHARED', 50)).toEqual({
      applications: 5,
      atLevel3OrMore: 3,
      percent: 60,
      goalPercent: 50,
      reached: true,
    });
    expect(shareOfGoal(all, 'SPECIFIC', 30)).toMatchObject({ applications: 1, percent: 100 });
  });

  it('is told with one decimal, and reached by itself and not by rounding', () => {
    expect(shareOfGoal(shared(3, 1, 1), 'SHARED', 33.3)).toMatchObject({ percent: 33.3, reached: true });
    // 1999 of 4000 is 49.975 %, which rounds to the goal and does not reach it.
    const almost = shared(...Array<number>(1999).fill(3), ...Array<number>(2001).fill(2));
    expect(shareOfGoal(almost, 'SHARED', 50)).toMatchObject({ percent: 50, reached: false });
  });

  it('is exactly reached at the goal', () => {
    expect(shareOfGoal(shared(3, 2), 'SHARED', 50).reached).toBe(true);
  });

  it('of no applications at all is nothing, and reaches no goal', () => {
    expect(shareOfGoal([], 'SHARED', 0)).toMatchObject({ applications: 0, percent: 0, reached: false });
  });
});
