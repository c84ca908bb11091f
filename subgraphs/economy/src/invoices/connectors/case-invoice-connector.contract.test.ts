import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { invoiceHarness, invoicesLack, localOf, written } from '../../testing/invoice-harness.ts';

defineConnectorSuite(
  'CaseInvoice from Peppol documents',
  () =>
    invoiceHarness({
      type: 'CaseInvoice',
      records: (store) =>
        written
          .filter(({ diaryNumber }) => diaryNumber !== null)
          .map((each) => ({ ...each, local: localOf(store, each) }))
          // Newest first, then by tenant and id.
          .sort(
            (one, other) =>
              Date.parse(other.issuedOn) - Date.parse(one.issuedOn) ||
              compare(one.tenant, other.tenant) ||
              compare(one.local, other.local),
          )
          .map(({ tenant, local, diaryNumber }) => ({
            tenant,
            id: `${tenant}:case-invoice:${local}`,
            // Every tenant has a case of each number.
            parents: { caseReference: `${tenant}:case-reference:${diaryNumber}` },
          })),
      absent: (number) => `case-invoice:nobody-${number}`,
      relations: { caseReference: {} },
    }),
  invoicesLack,
);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
