import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Cell, publish } from './publish.ts';

/** Stops of two places in one municipality: `within` is stop, place, municipality. */
const cells = (counts: Readonly<Record<string, number>>): Cell[] =>
  Object.entries(counts).map(([stop, count]) => ({ within: [stop, stop.slice(0, 1), 'all'], count }));

/** Groups as `id: count`. */
const told = (counts: Readonly<Record<string, number>>, k = 5) =>
  publish(cells(counts), k).groups.map(({ id, count }) => `${id}: ${count}`);

describe('What is published', () => {
  it('is a cell by itself where it is large enough', () => {
    expect(told({ a1: 5, a2: 9, b1: 30 })).toEqual(['a1: 5', 'a2: 9', 'b1: 30']);
  });

  it('is small cells together, in the next coarser one that holds enough', () => {
    expect(told({ a1: 2, a2: 4, b1: 30 })).toEqual(['a: 6', 'b1: 30']);
    expect(told({ a1: 2, b1: 3, b2: 7 })).toEqual(['all: 5', 'b2: 7']);
  });

  it('takes the smallest group along where what is left is too few', () => {
    expect(told({ a1: 2, a2: 8, b1: 30 })).toEqual(['all: 10', 'b1: 30']);
    expect(told({ a1: 1, b1: 30 })).toEqual(['all: 31']);
  });

  it('is nothing where all together are too few, and says so', () => {
    expect(publish(cells({ a1: 2, b1: 2 }), 5)).toEqual({ groups: [], suppressed: true });
    expect(publish(cells({ a1: 0 }), 5)).toEqual({ groups: [], suppressed: false });
  });

  it('does not tell a cell where nobody is from one that is small', () => {
    expect(told({ a1: 3, a2: 4, a3: 0, b1: 30 })).toEqual(told({ a1: 3, a2: 1, a3: 3, b1: 30 }));
  });
});

/** Cells of random depth-three trees, as a thinly peopled municipality has them. */
const municipality = fc
  .tuple(
    fc.integer({ min: 5, max: 12 }),
    fc.array(
      fc.record({
        place: fc.integer({ min: 0, max: 4 }),
        stop: fc.integer({ min: 0, max: 9 }),
        stage: fc.constantFrom('F-3', '4-6', '7-9'),
        count: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 40 })),
      }),
      { maxLength: 60 },
    ),
  )
  .map(([threshold, drawn]) => ({
    threshold,
    cells: drawn.map(({ place, stop, stage, count }): Cell => {
      const own = `${place}.${stop}`;
      return { within: [`${own} ${stage}`, own, `place ${place}`, 'all'], count };
    }),
  }));

/** What there really is, by the finest cell. */
function truth(all: readonly Cell[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { within, count } of all)
    if (count > 0) counts.set(within[0]!, (counts.get(within[0]!) ?? 0) + count);
  return counts;
}

describe('Whoever attacks a publication', () => {
  it('finds every person in one group and in no other, unless nothing at all is told', () => {
    fc.assert(
      fc.property(municipality, ({ cells: all, threshold }) => {
        const { groups, suppressed } = publish(all, threshold);
        const counts = truth(all);
        const people = [...counts.values()].reduce((sum, each) => sum + each, 0);
        if (suppressed) {
          expect(groups).toEqual([]);
          expect(people).toBeLessThan(threshold);
          expect(people).toBeGreaterThan(0);
          return;
        }
        expect(groups.flatMap((each) => each.cells).sort()).toEqual([...counts.keys()].sort());
        for (const group of groups) {
          expect(group.count).toBe(group.cells.reduce((sum, each) => sum + counts.get(each)!, 0));
          expect(group.count).toBeGreaterThanOrEqual(threshold);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('solves the equations that the groups and all totals give, and gets no small cell', () => {
    fc.assert(
      fc.property(municipality, ({ cells: all, threshold }) => {
        const { groups } = publish(all, threshold);
        const counts = truth(all);
        const leaves = [...counts.keys()];
        // Each group, and the sum of them all, as a row over the finest cells; then Gauss and Jordan.
        const rows = [...groups.map(({ cells: own }) => own), groups.flatMap((each) => each.cells)].map(
          (own) => leaves.map((leaf) => Number(own.includes(leaf))),
        );
        for (const row of reduced(rows)) {
          const members = leaves.filter((_leaf, at) => Math.abs(row[at]!) > 1e-9);
          if (members.length === 0) continue;
          const known = members.reduce((sum, leaf) => sum + counts.get(leaf)!, 0);
          expect(known).toBeGreaterThanOrEqual(threshold);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('asks for any stages and places, subtracts one answer from another, and gets no small difference', () => {
    fc.assert(
      fc.property(
        municipality,
        fc.func(fc.boolean()),
        fc.func(fc.boolean()),
        ({ cells: all, threshold }, one, two) => {
          const { groups } = publish(all, threshold);
          // A question chooses among what is told, whole groups at a time, and never counts anew.
          const sum = (asked: (id: string) => boolean) =>
            groups.filter((each) => asked(each.id)).reduce((total, { count }) => total + count, 0);
          const both = sum((id) => one(id) && two(id));
          for (const difference of [sum(one) - both, sum(two) - both, both]) {
            expect(difference === 0 || difference >= threshold).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('learns nothing from the order in which the cells were counted', () => {
    fc.assert(
      fc.property(municipality, ({ cells: all, threshold }) => {
        expect(publish([...all].reverse(), threshold)).toEqual(publish(all, threshold));
      }),
    );
  });
});

function reduced(matrix: readonly (readonly number[])[]): number[][] {
  const rows = matrix.map((row) => [...row]);
  let pivot = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0) && pivot < rows.length; column++) {
    const found = rows.findIndex((row, at) => at >= pivot && Math.abs(row[column]!) > 1e-9);
    if (found < 0) continue;
    [rows[pivot], rows[found]] = [rows[found]!, rows[pivot]!];
    const own = rows[pivot]!;
    const factor = own[column]!;
    for (let at = 0; at < own.length; at++) own[at]! /= factor;
    for (const [at, row] of rows.entries()) {
      const share = row[column]!;
      if (at === pivot || share === 0) continue;
      for (let i = 0; i < row.length; i++) row[i]! -= share * own[i]!;
    }
    pivot++;
  }
  return rows;
}
