import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { by, declaredCodes, unitLengths } from '../testing/contract-world.ts';
import { ledgerHarness, ledgersLack } from '../testing/ledger-harness.ts';

const costCentres = Object.entries(unitLengths).flatMap(([tenant, length]) =>
  declaredCodes(tenant)
    .filter((code) => code.length > length)
    .map((code) => ({
      tenant,
      code,
      id: `${tenant}:cost-centre:${code}`,
      parents: { unit: `${tenant}:unit:${code.slice(0, length)}` },
    })),
);

defineConnectorSuite(
  'CostCentre from SIE files',
  () =>
    ledgerHarness({
      type: 'CostCentre',
      records: costCentres.sort(
        by(
          (each) => each.tenant,
          (each) => each.code,
        ),
      ),
      absent: (number) => `cost-centre:Z${number}`,
      relations: { unit: {} },
    }),
  ledgersLack,
);
