import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { invoiceHarness, invoicesLack, localOf, written } from '../../testing/invoice-harness.ts';

defineConnectorSuite(
  'Invoice from Peppol documents',
  () =>
    invoiceHarness({
      type: 'Invoice',
      records: (store) =>
        written
          .map((each) => ({
            ...each,
            local: localOf(store, each),
          }))
          // Newest first, then by tenant and id.
          .sort(
            (one, other) =>
              Date.parse(other.issuedOn) - Date.parse(one.issuedOn) ||
              compare(one.tenant, other.tenant) ||
              compare(one.local, other.local),
          )
          .map(({ tenant, local }) => ({ tenant, id: `${tenant}:invoice:${local}` })),
      absent: (number) => `invoice:nobody-${number}`,
    }),
  { ...invoicesLack, RELATIONS: 'suppliers belong to no tenant, see create-invoices.test.ts' },
);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
