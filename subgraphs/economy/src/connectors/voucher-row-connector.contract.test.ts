import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { by, writtenRows } from '../testing/contract-world.ts';
import { ledgerHarness, ledgersLack } from '../testing/ledger-harness.ts';

const rows = writtenRows.map(({ tenant, voucher, number }) => ({
  tenant,
  voucher: voucher!.local,
  number,
  id: `${tenant}:voucher-row:${voucher!.local}-${number}`,
  parents: { voucher: `${tenant}:voucher:${voucher!.local}` },
}));

defineConnectorSuite(
  'VoucherRow from SIE files',
  () =>
    ledgerHarness({
      type: 'VoucherRow',
      records: rows.sort(
        (one, other) =>
          by<typeof one>(
            (each) => each.tenant,
            (each) => each.voucher,
          )(one, other) || one.number - other.number,
      ),
      absent: (number) => `voucher-row:2026-Z-${number}-1`,
      relations: { voucher: {} },
    }),
  ledgersLack,
);
