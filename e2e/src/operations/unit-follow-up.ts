import { describe, expect, it } from '@jest/globals';
import { municipalities } from '../municipalities.ts';
import { followUpOf, unitsOf } from '../oracles/follow-up.ts';
import type { Oracle } from '../oracles/oracle.ts';
import type { Samgraf } from '../running/samgraf.ts';
import { sample } from '../sample.ts';

type Row = { period?: string; accountGroup?: { code: string }; [sum: string]: unknown };

export function describeUnitFollowUp(samgraf: Samgraf, oracle: Oracle): void {
  describe('UnitFollowUp', () => {
    it.each(
      municipalities.flatMap(({ name, code, slug }) =>
        ([2025, 2026] as const).map((fiscalYear) => ({ name, code, slug, fiscalYear })),
      ),
    )('gives for units of $name in $fiscalYear what the rows of its SIE file sum to', async (each) => {
      const { code, slug, fiscalYear } = each;
      const ledger = oracle.ledger(code, fiscalYear);
      const economy = oracle.economy(code);
      const units = sample(unitsOf(ledger, economy), 12);
      expect(units.length).toBeGreaterThan(5);
      for (const unit of units) {
        const { data, errors } = await samgraf.ask('UnitFollowUp', {
          as: `economist.${slug}`,
          variables: { unit: `${code}:unit:${unit}`, fiscalYear },
        });
        expect(errors).toEqual([]);
        const { organisationUnit: found } = data;
        expect([found.code, found.name, found.municipality.code]).toEqual([
          unit,
          ledger.costCentres.get(unit),
          code,
        ]);
        expect(found.byMonth.nodes.map(keyed('period'))).toEqual([
          ...followUpOf(ledger, economy, unit, 'MONTH'),
        ]);
        expect(found.byAccountGroup.nodes.map(keyed('accountGroup'))).toEqual([
          ...followUpOf(ledger, economy, unit, 'GROUP'),
        ]);
        expect([found.byMonth.complete, found.byAccountGroup.complete]).toEqual([true, true]);
      }
    });

    it.each(municipalities)(
      'lists the cost centres of a unit of $name that its files know of',
      async (each) => {
        const { code, slug } = each;
        const ledgers = [oracle.ledger(code, 2025), oracle.ledger(code, 2026)];
        const known = new Set(
          ledgers.flatMap(({ costCentres, rows }) => [
            ...costCentres.keys(),
            ...rows.map((row) => row.costCentre),
          ]),
        );
        for (const unit of sample(unitsOf(ledgers[1]!, oracle.economy(code)), 6)) {
          const { data } = await samgraf.ask('UnitFollowUp', {
            as: `economist.${slug}`,
            variables: { unit: `${code}:unit:${unit}`, fiscalYear: 2026 },
          });
          const own = [...known].filter((centre) => centre.startsWith(unit) && centre !== unit);
          const listed = data.organisationUnit.costCentres.nodes.map(
            ({ code: centre }: { code: string }) => centre,
          );
          expect(listed).toEqual(own.sort());
        }
      },
    );
  });
}

/** `[key, sums]` of a row, as the oracle has it. */
const keyed =
  (key: 'period' | 'accountGroup') =>
  ({ period, accountGroup, ...sums }: Row) => [key === 'period' ? period : accountGroup?.code, sums];
