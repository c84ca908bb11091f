import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { caseHarness } from '../../../test/contract-harness.ts';
import { ermsFile } from '../../../test/erms.ts';
import { connection, exportStore } from '../../../test/export-import.ts';
import { register } from '../../../test/registers.ts';
import { ExportStore } from '../../store/export-store.ts';
import { CaseConnector } from '../case-api/case-connector.ts';
import { ExportedCases } from '../erms/exported-cases.ts';
import { Exports } from '../erms/exports.ts';
import { TwoWays } from './two-ways.ts';

const now = () => Date.parse('2026-11-24T12:00:00Z');

/** The live systems, and an export of Mellerud beside them: what fails is Åmål's, which has none. */
defineConnectorSuite(
  'Case by two ways',
  async (hurried) => {
    const store = exportStore();
    const cases = register('1461', 'Mellerud', 10).errands.map((errand) => ({
      number: errand.errandNumber,
      openedOn: errand.openedOn,
    }));
    store.put(ermsFile({ cases }));
    const reader = new ExportStore(store.folder);
    const exports = new Exports(reader, [connection('1461')], null);
    const harness = await caseHarness(
      {
        kind: 'case',
        relation: 'property',
        listed: true,
        connector: (live, errands, names) =>
          new TwoWays(new CaseConnector(live, errands, names), new ExportedCases(exports, names, now)),
        rows: (tenant, { errands }) => errands.map((errand) => ({ tenant, row: errand, errand })),
        known: ({ tenant, row }) => {
          const designation = row.propertyDesignation?.split(' ').slice(1).join(' ');
          return {
            id: `${tenant}:case:${row.errandNumber}`,
            parents: designation ? { property: `${tenant}:property:${designation}` } : {},
          };
        },
        order: (one, other) =>
          Date.parse(other.row.openedOn) - Date.parse(one.row.openedOn) ||
          other.row.errandNumber.localeCompare(one.row.errandNumber) ||
          Number(one.tenant) - Number(other.tenant),
      },
      hurried,
    );
    return {
      ...harness,
      async close() {
        await harness.close();
        reader.close();
        store.close();
      },
    };
  },
  { LOCAL_FAULTS: 'the live part is reached over a network' },
);
