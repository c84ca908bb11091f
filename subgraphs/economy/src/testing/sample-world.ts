import type { Ledger } from './write-sie.ts';

/** Numbers that look random and are the same each time. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const plan = [
  ['1930', 'Bank', 'T'],
  ['2441', 'Leverantörsskulder', 'S'],
  ['3111', 'Bygglovsavgifter', 'I'],
  ['4520', 'Föreningsbidrag', 'K'],
  ['4600', 'Köp av huvudverksamhet', 'K'],
  ['5010', 'Löner', 'K'],
  ['6410', 'Förbrukningsmaterial', 'K'],
  ['7410', 'Konsulttjänster', 'K'],
  ['8010', 'Kommunalskatt', 'I'],
  ['9110', 'Intern fördelning', 'K'],
] as const;
const suppliers = ['4711', '4712', '9901'];

/** A year of one municipality, its cost centres of `prefix` characters and two more. */
export function sampleLedger(year: number, seed: number, prefix: number, vouchers = 300): Ledger {
  const next = numbers(seed);
  const units = ['311', '322', '400'].map((each) => each.slice(0, prefix));
  const costCentres = units.flatMap((unit) => [`${unit}01`, `${unit}02`]);
  const amount = () => `${next(20_000)}.${String(next(100)).padStart(2, '0')}`;
  const pick = <T>(list: readonly T[]): T => list[next(list.length)]!;
  return {
    year,
    accounts: plan,
    objects: [
      ...units.map((each) => ['1', each, `Enhet ${each}`] as const),
      ...costCentres.map((each) => ['1', each, `Ansvar ${each}`] as const),
      ...suppliers.map((each) => ['9', each, `Leverantör ${each} Åäö`] as const),
    ],
    budget: costCentres.flatMap((costCentre) =>
      ['3111', '4600', '5010'].flatMap((account) =>
        Array.from({ length: 12 }, (_, month) => ({
          period: `${year}${String(month + 1).padStart(2, '0')}`,
          account,
          objects: ['1', costCentre],
          amount: `${account === '3111' ? '-' : ''}${amount()}`,
        })),
      ),
    ),
    vouchers: Array.from({ length: vouchers }, (_, index) => {
      const series = pick(['A', 'L', 'L', 'K']);
      const value = amount();
      const supplier = series === 'L' ? pick(suppliers) : null;
      const account = pick(plan.slice(2))[0];
      const costCentre = next(10) === 0 ? [] : ['1', pick(costCentres)];
      // The supplier stands on both rows, or on the liability's alone.
      const onCost = supplier !== null && next(2) === 0 ? ['9', supplier] : [];
      return {
        series,
        number: String(index + 1),
        date: `${year}${String(next(12) + 1).padStart(2, '0')}${String(next(28) + 1).padStart(2, '0')}`,
        text: `Händelse ${index} ÅÄÖ`,
        rows: [
          { account, objects: [...costCentre, ...onCost], amount: value, text: 'rad' },
          { account: '2441', objects: supplier === null ? [] : ['9', supplier], amount: `-${value}` },
        ],
      };
    }),
  };
}
