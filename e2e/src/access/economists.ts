import { describe, expect, it } from '@jest/globals';
import type { Oracle } from '../oracles/oracle.ts';
import type { Samgraf } from '../running/samgraf.ts';

const ledger = `{
  organisationUnits(first: 500) { nodes { id municipality { code } } sources { municipality { code } } }
  costCentres(first: 500) { nodes { id municipality { code } } }
  accounts(first: 500) { nodes { id municipality { code } } }
  vouchers(first: 500) { nodes { id municipality { code } } }
  budgets(fiscalYear: 2026, first: 500) { nodes { id municipality { code } } }
  followUp(fiscalYear: 2026, by: [PERIOD, ACCOUNT_GROUP], first: 500) { nodes { id municipality { code } } }
}`;

interface Listed {
  readonly nodes: ReadonlyArray<{ readonly municipality: { readonly code: string } }>;
}

export function describeEconomists(samgraf: Samgraf, oracle: Oracle): void {
  const as = 'economist.amal';

  describe('Economists', () => {
    it("of Åmål see Åmål's ledger only, though they ask for all and state a purpose", async () => {
      const { data, extensions } = await samgraf.ask(ledger, { as, purpose: 'statistics' });
      for (const { nodes } of Object.values<Listed>(data)) {
        expect(new Set(nodes.map(({ municipality }) => municipality.code))).toEqual(new Set(['1492']));
      }
      expect(extensions.sources.map(({ system }) => system)).toEqual(['economy-amal']);
      const refused = new Set(extensions.access.denied.map(({ municipality }) => municipality));
      expect([...refused].sort()).toEqual(['1438', '1439', '1460', '1461']);
    });

    it('do not get what is not theirs by its id, whatever the id', async () => {
      const rows = oracle.ledger('1461', 2026).rows;
      const ids = {
        voucher: '1461:voucher:2026-L-40',
        account: `1461:account:${rows[0]!.account}`,
        costCentre: '1461:cost-centre:31101',
        organisationUnit: '1461:unit:311',
      };
      for (const [field, id] of Object.entries(ids)) {
        const document = `query ($id: ID!) { ${field}(id: $id) { id } }`;
        const [own, foreign] = await Promise.all([
          samgraf.ask(document, { as: 'economist.mellerud', variables: { id } }),
          samgraf.ask(document, { as, variables: { id }, purpose: 'statistics' }),
        ]);
        expect(own.data).toEqual({ [field]: { id } });
        expect(foreign.data).toEqual({ [field]: null });
      }
    });

    it('ask by a filter only of those whose field they may read', async () => {
      const { data } = await samgraf.ask(
        '{ vouchers(supplierNumber: "1097", municipality: ["1461"]) { nodes { id } pageInfo { hasNextPage } } }',
        { as, purpose: 'procurement' },
      );
      expect(data.vouchers).toEqual({ nodes: [], pageInfo: { hasNextPage: false } });
    });
  });
}
