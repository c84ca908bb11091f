import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { invoiceHarness, invoicesLack, written } from '../../testing/invoice-harness.ts';
import { supplierHash } from '../supplier-hash.ts';

defineConnectorSuite(
  'SupplierSpend from Peppol documents',
  () =>
    invoiceHarness({
      type: 'SupplierSpend',
      records(store) {
        // One line of each document has a code, of division 44, and one has none.
        const sums = written.flatMap(({ tenant, issuedOn, seller }) =>
          ['', '44'].map((division) => ({
            tenant,
            year: issuedOn.slice(0, 4),
            division,
            hash: supplierHash(store.key, seller),
          })),
        );
        const key = ({ tenant, year, division, hash }: (typeof sums)[number]) =>
          [hash, String(9999 - Number(year)), division, tenant].join('\t');
        return [...new Map(sums.map((each) => [key(each), each]))]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([, { tenant, year, division, hash }]) => ({
            tenant,
            id: `${tenant}:supplier-spend:${year}-${division || '00'}-${hash}`,
          }));
      },
      absent: (number) => `supplier-spend:2026-45-nobody${number}`,
    }),
  { ...invoicesLack, RELATIONS: 'suppliers belong to no tenant, see create-invoices.test.ts' },
);
