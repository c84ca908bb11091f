import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { caseHarness, type KnownRow } from '../../../test/contract-harness.ts';
import { PartyConnector } from './party-connector.ts';

const idOf = ({ tenant, row, errand }: KnownRow) => `${tenant}:party:${row.id}@${errand.errandNumber}`;

defineConnectorSuite(
  'Party from a case-management API',
  (hurried) =>
    caseHarness(
      {
        kind: 'party',
        relation: 'case',
        listed: false,
        connector: (cases, errands) => new PartyConnector(cases, errands),
        rows: (tenant, { errands }) =>
          errands.flatMap((errand) =>
            errand.stakeholders.map((row: KnownRow['row']) => ({ tenant, row, errand })),
          ),
        known: (known) => ({
          id: idOf(known),
          parents: { case: `${known.tenant}:case:${known.errand.errandNumber}` },
          // A party is the own data of that party alone.
          subjects: known.row.personNumber === null ? [] : [known.row.personNumber],
        }),
        order: (one, other) => (idOf(one) < idOf(other) ? -1 : 1),
      },
      hurried,
    ),
  { LIST: 'parties are listed by case', LOCAL_FAULTS: 'it is reached over a network' },
);
