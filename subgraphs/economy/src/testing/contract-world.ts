import { sampleLedger } from './sample-world.ts';
import type { Ledger } from './write-sie.ts';

/** One row of a voucher, or one line of a budget, as it was written into a tenant's file. */
export interface WrittenRow {
  readonly tenant: string;
  readonly year: number;
  /** `2026-L-17`; null of a budget line. */
  readonly voucher: { readonly local: string; readonly series: string; readonly number: string } | null;
  /** `2026-03-14`. */
  readonly date: string;
  /** From 1 within its voucher. */
  readonly number: number;
  readonly account: string;
  /** Empty where it is of none. */
  readonly costCentre: string;
  /** The row's own, else its voucher's. */
  readonly supplier: string | null;
}

/** By tenant, so many characters of a cost centre are its unit. */
export const unitLengths: Readonly<Record<string, number>> = { '1438': 3, '1461': 3, '1492': 2 };

/** Whose ledger it is differs between the tenants, so that a label by habit is wrong somewhere. */
export const authorities: Readonly<Record<string, string>> = {
  '1438': 'samhallsnamnden',
  '1461': 'kommunstyrelsen',
  '1492': 'kommunstyrelsen',
};

/** Units with letters that sort otherwise than in a dictionary. */
const oddUnits = ['5Ö1', '5Åz', '5zÅ', '600'];

const ledger = (year: number, seed: number, tenant: string): Ledger => {
  const prefix = unitLengths[tenant]!;
  const made = sampleLedger(year, seed, prefix, 30);
  const odd = oddUnits.map((each) => each.slice(0, prefix));
  return {
    ...made,
    objects: [
      ...made.objects!,
      ...odd.flatMap((unit) => [
        ['1', unit, `Enhet ${unit}`] as const,
        ['1', `${unit}01`, `Ansvar ${unit}01`] as const,
      ]),
    ],
    budget: made.budget!.filter((_, index) => index % 13 === 0),
  };
};

/** What the contract's checks of ledgers are shown: three tenants, one of them with two years. */
export const ledgers: ReadonlyArray<readonly [tenant: string, ledger: Ledger]> = [
  ['1461', ledger(2025, 1, '1461')],
  ['1461', ledger(2026, 2, '1461')],
  ['1438', ledger(2026, 3, '1438')],
  ['1492', ledger(2026, 4, '1492')],
];

const codeAt = (objects: readonly string[], dimension: string): string | null => {
  const place = objects.findIndex((each, index) => index % 2 === 0 && each === dimension);
  return place === -1 ? null : objects[place + 1]!;
};

/** Every voucher row of the files. */
export const writtenRows: readonly WrittenRow[] = ledgers.flatMap(([tenant, { year, vouchers }]) =>
  vouchers!.flatMap(({ series, number, date, rows }) => {
    const suppliers = rows.flatMap((row) => codeAt(row.objects!, '9') ?? []);
    return rows.map((row, index) => ({
      tenant,
      year: year!,
      voucher: { local: `${year}-${series}-${number}`, series, number },
      date: `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`,
      number: index + 1,
      account: row.account,
      costCentre: codeAt(row.objects!, '1') ?? '',
      supplier: codeAt(row.objects!, '9') ?? suppliers[0] ?? null,
    }));
  }),
);

/** Every budget line of the files. */
export const writtenBudget: readonly WrittenRow[] = ledgers.flatMap(([tenant, { year, budget }]) =>
  budget!.map(({ period, account, objects }) => ({
    tenant,
    year: year!,
    voucher: null,
    date: `${period.slice(0, 4)}-${period.slice(4)}-01`,
    number: 0,
    account,
    costCentre: codeAt(objects, '1') ?? '',
    supplier: null,
  })),
);

/** Codes of the cost-centre dimension that a tenant's files declare. */
export const declaredCodes = (tenant: string): string[] => [
  ...new Set(
    ledgers
      .filter(([each]) => each === tenant)
      .flatMap(([, { objects }]) =>
        objects!.filter(([dimension]) => dimension === '1').map(([, code]) => code),
      ),
  ),
];

/** Orders by these keys of each, by code unit. */
export const by =
  <T>(...keys: ReadonlyArray<(each: T) => string>) =>
  (one: T, other: T): number => {
    for (const key of keys) {
      if (key(one) !== key(other)) return key(one) < key(other) ? -1 : 1;
    }
    return 0;
  };

/** The first of each that have the same key. */
export const distinct = <T>(all: readonly T[], key: (each: T) => string): T[] => [
  ...new Map([...all].reverse().map((each) => [key(each), each])).values(),
];
