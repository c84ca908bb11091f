import { mostOfAName, recordId } from '@samgraf/sources';

/** A link to the reference that an invoice bears; null where it bears none. */
export const referenceOf = (tenant: string, code: string | null): { readonly id: string } | null =>
  code === null || code === '' || code.length > mostOfAName
    ? null
    : { id: recordId(tenant, 'invoice-reference', code) };
