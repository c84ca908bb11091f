import { mostOfAName, recordId } from '@samgraf/sources';

/** A reference to the handler that a system names; null where it names none. */
export const handlerOf = (tenant: string, signature: string | null): { readonly id: string } | null =>
  signature === null || signature === '' || signature.length > mostOfAName
    ? null
    : { id: recordId(tenant, 'handler', signature) };
