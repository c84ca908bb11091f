import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { caseHarness } from '../../../test/contract-harness.ts';
import { CaseConnector } from './case-connector.ts';

defineConnectorSuite(
  'Case from a case-management API',
  (hurried) =>
    caseHarness(
      {
        kind: 'case',
        relation: 'property',
        listed: true,
        connector: (cases, errands, names) => new CaseConnector(cases, errands, names),
        rows: (tenant, { errands }) => errands.map((errand) => ({ tenant, row: errand, errand })),
        known: ({ tenant, row }) => {
          // `ÅMÅL ASSAREBYN 1:2` without the municipality's name.
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
    ),
  { LOCAL_FAULTS: 'it is reached over a network' },
);
