import { describe, expect, it } from '@jest/globals';
import { municipalities } from '../municipalities.ts';
import type { Oracle } from '../oracles/oracle.ts';
import { spendOf } from '../oracles/spend.ts';
import { everyPage } from '../running/every-page.ts';
import type { Samgraf } from '../running/samgraf.ts';

/** What one row says, as a line: easy to compare, and to read where it differs. */
interface Row {
  readonly municipality: { readonly code: string };
  readonly accountGroup: { readonly code: string };
  readonly supplierNumber: string;
  readonly supplierName: string;
  readonly amount: string;
  readonly vouchers: number;
}

/** Färgelanda takes part at level 3: its figures stay at home, and it sees no one else's. */
const members = ['1438', '1460', '1461', '1492'];

export function describeProcurementSpend(samgraf: Samgraf, oracle: Oracle): void {
  const expected = (codes: readonly string[], fiscalYear: number) =>
    codes.flatMap((code) =>
      spendOf(oracle.ledger(code, fiscalYear), oracle.economy(code)).map(
        ({ group, supplier, name, amount, vouchers }) =>
          `${code} ${group} ${supplier} ${name}: ${amount} by ${vouchers}`,
      ),
    );
  const answered = async (as: string, variables: object) =>
    (
      await everyPage(
        (after) => samgraf.ask('ProcurementSpend', { as, variables: { ...variables, after } }),
        (data) => data.procurementSpend,
      )
    ).map(
      (row: Row) =>
        `${row.municipality.code} ${row.accountGroup.code} ${row.supplierNumber} ${row.supplierName}: ${row.amount} by ${row.vouchers}`,
    );

  describe('ProcurementSpend', () => {
    it.each([2025, 2026])(
      'gives a member what every member bought in %i, as their files sum to',
      async (year) => {
        const rows = await answered('economist.amal', { fiscalYear: year });
        expect(rows.length).toBeGreaterThan(500);
        expect([...rows].sort()).toEqual(expected(members, year).sort());
      },
    );

    it.each(municipalities)(
      'gives the economist of $name what the level of $name lets through',
      async (each) => {
        const rows = await answered(`economist.${each.slug}`, { fiscalYear: 2026 });
        const codes = each.code === '1439' ? ['1439'] : members;
        expect([...rows].sort()).toEqual(expected(codes, 2026).sort());
      },
    );

    it('narrows to a group of accounts, a supplier and a municipality', async () => {
      const all = expected(['1461'], 2026);
      const [group, supplier] = all[Math.floor(all.length / 2)]!.split(' ').slice(1, 3);
      const narrow = { fiscalYear: 2026, municipality: ['1461'] };
      expect(await answered('economist.amal', { ...narrow, accountGroup: group })).toEqual(
        all.filter((row) => row.startsWith(`1461 ${group} `)),
      );
      expect(await answered('economist.amal', { ...narrow, supplierNumber: supplier })).toEqual(
        all.filter((row) => row.split(' ')[2] === supplier),
      );
    });

    it('keeps a supplier that one ledger has twice as two, and spells each name as that ledger does', async () => {
      const rows = await answered('economist.mellerud', { fiscalYear: 2026, municipality: ['1461'] });
      const { suppliers } = oracle.ledger('1461', 2026);
      const names = [...suppliers.values()].map((name) => name.toUpperCase());
      expect(new Set(names).size).toBeLessThan(names.length);
      for (const row of rows) expect(row).toContain(` ${suppliers.get(row.split(' ')[2]!)}: `);
    });
  });
}
