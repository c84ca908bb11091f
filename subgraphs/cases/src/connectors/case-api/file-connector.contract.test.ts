import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { type CaseHarnessParts, caseHarness, type KnownRow } from '../../../test/contract-harness.ts';
import { decisions } from './decisions.ts';
import { documents } from './documents.ts';
import { FileConnector } from './file-connector.ts';

const lacking = { LIST: 'they are listed by case', LOCAL_FAULTS: 'it is reached over a network' };

/** What documents and decisions have in common. */
const file = (kind: 'document' | 'decision'): Omit<CaseHarnessParts, 'connector' | 'order'> => ({
  kind,
  relation: 'case',
  listed: false,
  rows: (tenant, register) =>
    register[`${kind}s`].map((row) => ({
      tenant,
      row,
      errand: register.errands.find((each) => each.errandNumber === row.errandNumber),
    })),
  known: ({ tenant, row }: KnownRow) => ({
    id: `${tenant}:${kind}:${row.id}`,
    parents: { case: `${tenant}:case:${row.errandNumber}` },
  }),
});

defineConnectorSuite(
  'Document from a case-management API',
  (hurried) =>
    caseHarness(
      {
        ...file('document'),
        connector: (cases) => new FileConnector(cases, documents),
        order: (one, other) => one.row.number - other.row.number,
      },
      hurried,
    ),
  lacking,
);

defineConnectorSuite(
  'Decision from a case-management API',
  (hurried) =>
    caseHarness(
      {
        ...file('decision'),
        connector: (cases) => new FileConnector(cases, decisions),
        order: (one, other) =>
          one.row.decidedOn.localeCompare(other.row.decidedOn) || one.row.id.localeCompare(other.row.id),
      },
      hurried,
    ),
  lacking,
);
