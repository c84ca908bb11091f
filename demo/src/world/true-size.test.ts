import { describe, expect, it } from '@jest/globals';
import { makeCases } from './cases/make-cases.ts';
import { makeLedger } from './economy/make-ledger.ts';
import { readBoundaries } from './geography/read-boundaries.ts';
import { makeWorld } from './make-world.ts';

/** Winding number of a ring around a point, another way than the even–odd rule of `Boundary`. */
function winding(ring: ReadonlyArray<readonly [number, number]>, x: number, y: number): number {
  let turns = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1]!;
    const [x2, y2] = ring[i]!;
    const side = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1);
    if (y1 <= y && y2 > y && side > 0) turns++;
    if (y1 > y && y2 <= y && side < 0) turns--;
  }
  return turns;
}

describe('the demo municipalities at true size', () => {
  const world = makeWorld({ seed: 'dalsland', scale: 1 });
  const parts = [...world.municipalities.values()];
  const sum = (of: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((total, part) => total + of(part), 0);
  const near = (value: number, target: number, share: number): void => {
    expect(value).toBeGreaterThan(target * (1 - share));
    expect(value).toBeLessThan(target * (1 + share));
  };

  it('have the inhabitants, pupils, employees and properties of the region', () => {
    expect(parts.map(({ people }) => people.length)).toEqual([4_600, 6_400, 9_100, 9_100, 12_000]);
    near(
      sum(({ pupils }) => pupils.length),
      4_500,
      0.05,
    );
    near(
      sum(({ employees }) => employees.length),
      4_000,
      0.05,
    );
    expect(sum(({ properties }) => properties.length)).toBe(30_000);
  });

  it('have a protected identity for one in two hundred, and a few whose marking is unknown', () => {
    const marked = (kinds: readonly string[]) =>
      sum(({ people }) => people.filter(({ marking }) => kinds.includes(marking)).length);
    near(marked(['SECRECY_MARKED', 'PROTECTED_REGISTRATION']), 41_200 / 200, 0.25);
    near(marked(['UNKNOWN']), 20, 0.8);
    const protectedPupils = sum(
      ({ pupils, peopleById }) =>
        pupils.filter(({ person }) => !['NONE', 'UNKNOWN'].includes(peopleById.get(person)!.marking)).length,
    );
    near(protectedPupils, 4_500 / 200, 0.5);
  });

  it('book 60 000 vouchers a year, 15 000 of them supplier invoices', () => {
    const ledgers = parts.map((part) => makeLedger(world, part, 2025));
    near(
      ledgers.reduce((total, { vouchers }) => total + vouchers.length, 0),
      60_000,
      0.01,
    );
    const invoices = ledgers.flatMap(({ vouchers }) => vouchers.filter(({ series }) => series === 'L'));
    near(invoices.length, 15_000, 0.01);
  });

  it('have 12 000 cases', () => {
    near(
      sum((part) => makeCases(world, part).length),
      12_000,
      0.02,
    );
  });

  it('lie inside their real boundaries', () => {
    const boundaries = readBoundaries() as unknown as Map<string, { rings: Array<Array<[number, number]>> }>;
    for (const { profile, properties } of parts) {
      const { rings } = boundaries.get(profile.code)!;
      const outside = properties.filter(
        ({ point }) => !rings.some((ring) => winding(ring, point.easting, point.northing) !== 0),
      );
      expect(outside).toEqual([]);
    }
  });
});
