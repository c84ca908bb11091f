import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import {
  authorityOf,
  invoiceHarness,
  invoicesLack,
  localOf,
  written,
} from '../../testing/invoice-harness.ts';

defineConnectorSuite(
  'CaseInvoice from Peppol documents',
  () =>
    invoiceHarness({
      type: 'CaseInvoice',
      byRegister: true,
      records: (store) =>
        written
          .flatMap((each) => {
            const authority = each.diaryNumber === null ? undefined : authorityOf(each.diaryNumber);
            // What was bought for a case of a register that nobody has is nobody's.
            return authority === undefined ? [] : [{ ...each, authority }];
          })
          .map((each) => ({ ...each, local: localOf(store, each) }))
          // Newest first, then by tenant and id.
          .sort(
            (one, other) =>
              Date.parse(other.issuedOn) - Date.parse(one.issuedOn) ||
              compare(one.tenant, other.tenant) ||
              compare(one.local, other.local),
          )
          .map(({ tenant, local, authority, diaryNumber }) => ({
            tenant,
            authority,
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
