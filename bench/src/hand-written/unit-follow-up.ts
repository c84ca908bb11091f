import type { DatabaseSync } from 'node:sqlite';

const money = (ore: number): string =>
  `${ore < 0 ? '-' : ''}${Math.trunc(Math.abs(ore) / 100)}.${String(Math.abs(ore) % 100).padStart(2, '0')}`;

/** The answer of the operation `UnitFollowUp` by three statements. */
export function unitFollowUp(store: DatabaseSync) {
  const unitRow = store.prepare(
    `SELECT code, name FROM organisation WHERE tenant = ? AND kind = 'UNIT' AND code = ?`,
  );
  const centres = store.prepare(
    `SELECT code, name FROM organisation WHERE tenant = ? AND kind = 'COST_CENTRE' AND unit = ? ORDER BY sort`,
  );
  const sums = (column: string) =>
    store.prepare(
      `SELECT f.${column} AS key, sum(f.budget) AS budget, sum(f.outcome) AS outcome FROM book b JOIN follow_up f ON f.book = b.id
       WHERE b.tenant = ? AND b.fiscal_year = ? AND f.unit = ? GROUP BY f.${column} ORDER BY f.${column}`,
    );
  const byPeriod = sums('period');
  const byGroup = sums('group_code');
  type Sum = { key: string; budget: number; outcome: number };
  const amounts = ({ budget, outcome }: Sum) => ({
    budget: money(budget),
    outcome: money(outcome),
    deviation: money(budget - outcome),
  });

  return ({ unit, fiscalYear }: { unit: string; fiscalYear: number }) => {
    const [tenant = '', , code = ''] = unit.split(':');
    const found = unitRow.get(tenant, code) as { code: string; name: string };
    const asked = [tenant, fiscalYear, code] as const;
    return {
      id: unit,
      code: found.code,
      name: found.name,
      costCentres: centres
        .all(tenant, code)
        .map((each) => ({ id: `${tenant}:cost-centre:${each.code}`, code: each.code, name: each.name })),
      byMonth: (byPeriod.all(...asked) as Sum[]).map((each) => ({ period: each.key, ...amounts(each) })),
      byAccountGroup: (byGroup.all(...asked) as Sum[]).map((each) => ({
        accountGroup: each.key,
        ...amounts(each),
      })),
    };
  };
}
