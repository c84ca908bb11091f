import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { invoiceHarness, invoicesLack, written } from '../../testing/invoice-harness.ts';
import { supplierHash } from '../supplier-hash.ts';

// One connector for each tenant: of the same suppliers each holds its own part.
for (const tenant of ['1438', '1492']) {
  defineConnectorSuite(
    `Supplier, the part of ${tenant}`,
    () =>
      invoiceHarness({
        type: 'Supplier',
        partOf: tenant,
        records: (store) =>
          [...new Set(written.map(({ seller }) => supplierHash(store.key, seller)))]
            .sort()
            .map((hash) => ({ tenant, id: `joint:supplier:${hash}` })),
        absent: (number) => `supplier:nobody${number}`,
      }),
    {
      ...invoicesLack,
      RELATIONS: 'a supplier is asked for by its id or listed',
      LOCAL_FAULTS:
        'it is of one tenant; the connectors of all tenants show what one lost folder leaves whole',
    },
  );
}
