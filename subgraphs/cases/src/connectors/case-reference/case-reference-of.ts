import { mostOfAName, recordId } from '@samgraf/sources';

/** What invoices refer to a case by; null where it has no diary number. */
export const caseReferenceOf = (
  tenant: string,
  diaryNumber: string | null,
): { readonly id: string } | null =>
  diaryNumber === null || diaryNumber === '' || diaryNumber.length > mostOfAName
    ? null
    : { id: recordId(tenant, 'case-reference', diaryNumber) };
