import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { invoiceHarness, invoicesLack, localOf, written } from '../../testing/invoice-harness.ts';

defineConnectorSuite(
  'InvoiceAttachment from Peppol documents',
  () =>
    invoiceHarness({
      type: 'InvoiceAttachment',
      records: (store) =>
        written
          .map((each) => ({ tenant: each.tenant, local: localOf(store, each) }))
          .sort((one, other) => compare(`${one.tenant} ${one.local}`, `${other.tenant} ${other.local}`))
          .flatMap(({ tenant, local }) =>
            [1, 2].map((n) => ({
              tenant,
              id: `${tenant}:invoice-attachment:${local}-${n}`,
              parents: { invoice: `${tenant}:invoice:${local}` },
            })),
          ),
      absent: (number) => `invoice-attachment:nobody-${number + 1}`,
      relations: { invoice: {} },
    }),
  invoicesLack,
);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
