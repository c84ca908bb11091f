import { describe, expect, it } from '@jest/globals';
import { municipalities } from '../municipalities.ts';
import { kronor } from '../oracles/kronor.ts';
import type { Oracle } from '../oracles/oracle.ts';
import { everyPage } from '../running/every-page.ts';
import type { Samgraf } from '../running/samgraf.ts';

interface Row {
  readonly municipality: { readonly code: string };
  readonly supplier: {
    readonly id: string;
    readonly name: string | null;
    readonly aliases: readonly string[];
    readonly organisationNumber: string | null;
    readonly soleTrader: boolean;
    readonly owners: ReadonlyArray<{ readonly code: string }>;
  };
  readonly year: number;
  readonly category: { readonly code: string } | null;
  readonly amount: string;
  readonly invoices: number;
}

/** Färgelanda takes part at level 3: its figures stay at home, and it sees no one else's. */
const members = ['1438', '1460', '1461', '1492'];

/** The third digit of a legal person's number is at least 2. */
const isSoleTrader = (organisationNumber: string): boolean => organisationNumber[2]! < '2';

export function describeSupplierSpend(samgraf: Samgraf, oracle: Oracle): void {
  const answered = (as: string, variables: object): Promise<Row[]> =>
    everyPage(
      (after) => samgraf.ask('SupplierSpend', { as, variables: { ...variables, after } }),
      (data) => data.supplierSpend,
    );

  describe('SupplierSpend', () => {
    it.each([2025, 2026])(
      'gives a member what every member bought from every company in %i, as their invoices sum to',
      async (year) => {
        const rows = await answered('economist.amal', { year });
        const companies = rows.filter(({ supplier }) => !supplier.soleTrader);
        expect(companies.length).toBeGreaterThan(200);
        const expected = members.flatMap((code) =>
          oracle
            .bought(code)
            .filter((each) => each.year === String(year) && !isSoleTrader(each.organisationNumber))
            .map(
              (each) =>
                `${code} ${each.organisationNumber} ${each.category}: ${kronor(each.amount)} by ${each.invoices}`,
            ),
        );
        expect(
          companies
            .map(
              ({ municipality, supplier, category, amount, invoices }) =>
                `${municipality.code} ${supplier.organisationNumber} ${category?.code ?? ''}: ${amount} by ${invoices}`,
            )
            .sort(),
        ).toEqual(expected.sort());
      },
    );

    it('gives sums of sole traders, and to nobody their names or numbers', async () => {
      const rows = await answered('economist.amal', { year: 2026 });
      const traders = rows.filter(({ supplier }) => supplier.soleTrader);
      for (const { supplier } of traders)
        expect([supplier.name, supplier.organisationNumber, supplier.aliases]).toEqual([null, null, []]);
      const sums = members.flatMap((code) =>
        oracle
          .bought(code)
          .filter((each) => each.year === '2026' && isSoleTrader(each.organisationNumber))
          .map((each) => `${code} ${each.category}: ${kronor(each.amount)} by ${each.invoices}`),
      );
      expect(sums.length).toBeGreaterThan(10);
      expect(
        traders
          .map(
            (row) => `${row.municipality.code} ${row.category?.code ?? ''}: ${row.amount} by ${row.invoices}`,
          )
          .sort(),
      ).toEqual(sums.sort());
    });

    it('has one supplier for each organisation number, whoever buys and however it is spelt', async () => {
      const rows = await answered('economist.amal', {});
      const numberOf = new Map(rows.map(({ supplier }) => [supplier.id, supplier.organisationNumber]));
      const companies = [...numberOf.values()].filter((number) => number !== null);
      expect(new Set(companies).size).toBe(companies.length);
      const several = rows.filter(({ supplier }) => supplier.owners.length > 1);
      expect(several.length).toBeGreaterThan(100);
      const buyers = (id: string) =>
        [
          ...new Set(rows.filter((each) => each.supplier.id === id).map((each) => each.municipality.code)),
        ].sort();
      for (const { supplier } of several.slice(0, 50))
        expect(supplier.owners.map(({ code }) => code).sort()).toEqual(buyers(supplier.id));
      // Mellerud has one twice in its register, in capitals the second time.
      const spelt = rows.filter(
        ({ municipality, supplier }) =>
          municipality.code === '1461' && supplier.aliases.some((each) => each === each.toUpperCase()),
      );
      expect(new Set(spelt.map(({ supplier }) => supplier.id)).size).toBe(1);
    });

    it.each(municipalities)(
      'gives the economist of $name what the level of $name lets through',
      async ({ code, slug }) => {
        const rows = await answered(`economist.${slug}`, { year: 2026 });
        const codes = new Set(rows.map(({ municipality }) => municipality.code));
        expect([...codes].sort()).toEqual(code === '1439' ? ['1439'] : members);
        const owners = new Set(rows.flatMap(({ supplier }) => supplier.owners.map((each) => each.code)));
        expect([...owners].sort()).toEqual(code === '1439' ? ['1439'] : members);
      },
    );
  });
}
