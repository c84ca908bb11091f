import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { by, declaredCodes, unitLengths } from '../testing/contract-world.ts';
import { ledgerHarness, ledgersLack } from '../testing/ledger-harness.ts';

const units = Object.entries(unitLengths).flatMap(([tenant, length]) =>
  declaredCodes(tenant)
    .filter((code) => code.length === length)
    .map((code) => ({ tenant, code, id: `${tenant}:unit:${code}` })),
);

defineConnectorSuite(
  'OrganisationUnit from SIE files',
  () =>
    ledgerHarness({
      type: 'OrganisationUnit',
      records: units.sort(
        by(
          (each) => each.tenant,
          (each) => each.code,
        ),
      ),
      absent: (number) => `unit:Z${number}`,
    }),
  { ...ledgersLack, RELATIONS: 'no record has units that are not named in itself' },
);
