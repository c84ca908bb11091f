import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { by, distinct, ledgers } from '../testing/contract-world.ts';
import { ledgerHarness, ledgersLack } from '../testing/ledger-harness.ts';

const accounts = ledgers.flatMap(([tenant, ledger]) =>
  ledger.accounts!.map(([number]) => ({ tenant, number, id: `${tenant}:account:${number}` })),
);

defineConnectorSuite(
  'Account from SIE files',
  () =>
    ledgerHarness({
      type: 'Account',
      records: distinct(accounts, (each) => each.id).sort(
        by(
          (each) => each.tenant,
          (each) => each.number,
        ),
      ),
      absent: (number) => `account:Z${number}`,
    }),
  { ...ledgersLack, RELATIONS: 'no record has accounts that are not named in itself' },
);
