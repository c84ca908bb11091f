import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { caseHarness } from '../../../test/contract-harness.ts';
import { exportStore } from '../../../test/export-import.ts';
import { ExportStore } from '../../store/export-store.ts';
import { documents } from '../case-api/documents.ts';
import { FileConnector } from '../case-api/file-connector.ts';
import { ExportedDocuments } from '../erms/exported-documents.ts';
import { Exports } from '../erms/exports.ts';
import { TwoWays } from './two-ways.ts';

// Where no export stands beside, both ways together keep what the live one does; what an export adds and answers for
// has tests of its own.
defineConnectorSuite(
  'Document from a live system with its exports',
  async (hurried) => {
    const store = exportStore();
    const reader = new ExportStore(store.folder);
    const harness = await caseHarness(
      {
        kind: 'document',
        relation: 'case',
        listed: false,
        connector: (cases) =>
          new TwoWays(
            new FileConnector(cases, documents),
            new ExportedDocuments(new Exports(reader, [], null)),
          ),
        rows: (tenant, register) =>
          register.documents.map((row) => ({
            tenant,
            row,
            errand: register.errands.find((each) => each.errandNumber === row.errandNumber),
          })),
        known: ({ tenant, row }) => ({
          id: `${tenant}:document:${row.id}`,
          parents: { case: `${tenant}:case:${row.errandNumber}` },
        }),
        order: (one, other) => one.row.number - other.row.number,
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
  { LIST: 'they are listed by case', LOCAL_FAULTS: 'it is reached over a network' },
);
