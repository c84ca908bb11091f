import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { by, distinct, writtenRows } from '../testing/contract-world.ts';
import { ledgerHarness, ledgersLack } from '../testing/ledger-harness.ts';

const vouchers = writtenRows.map(({ tenant, date, voucher }) => ({
  tenant,
  date,
  series: voucher!.series,
  number: Number(voucher!.number),
  id: `${tenant}:voucher:${voucher!.local}`,
}));

defineConnectorSuite(
  'Voucher from SIE files',
  () =>
    ledgerHarness({
      type: 'Voucher',
      records: distinct(vouchers, (each) => each.id).sort(
        (one, other) =>
          Date.parse(other.date) - Date.parse(one.date) ||
          by<typeof one>(
            (each) => each.tenant,
            (each) => each.series,
          )(one, other) ||
          other.number - one.number,
      ),
      absent: (number) => `voucher:2026-Z-${number}`,
    }),
  { ...ledgersLack, RELATIONS: 'vouchers are found by list' },
);
