import { createHash } from 'node:crypto';
import { SamgrafError } from '@samgraf/errors';
import type { OperationRegistry } from './operation-registry.ts';

/**
 * Puts the text of a registered operation where a request only names it: `{"id": "UnitFollowUp"}`, `{"id": "<hash>"}`
 * or, as Apollo's clients send it, `{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "<hash>"}}}`. A hash
 * in Apollo's form that is not registered is left for the server, which says that it keeps none: the client then sends
 * the whole document.
 *
 * @param operation a request's body, or one of a batch; changed in place
 * @throws SamgrafError OPERATION_NOT_TRUSTED for an id of nothing, BAD_REQUEST for a hash of another document
 */
export function usePersistedDocument(operation: unknown, operations: OperationRegistry): void {
  if (typeof operation !== 'object' || operation === null) return;
  const request = operation as { id?: unknown; query?: unknown; extensions?: unknown };
  if (typeof request.id === 'string' && request.query === undefined) {
    const registered = operations.byId(request.id);
    if (!registered) {
      throw new SamgrafError('OPERATION_NOT_TRUSTED', 'No operation is registered under this "id".');
    }
    request.query = registered.source;
    return;
  }
  const { persistedQuery, ...extensions } = (request.extensions ?? {}) as { persistedQuery?: unknown };
  const hash = (persistedQuery as { sha256Hash?: unknown } | null | undefined)?.sha256Hash;
  const registered = typeof hash === 'string' ? operations.byHash(hash) : null;
  if (!registered) return;
  if (typeof request.query === 'string' && sha256(request.query) !== hash) {
    throw new SamgrafError(
      'BAD_REQUEST',
      'The hash in "persistedQuery" is not that of the document beside it.',
    );
  }
  request.query ??= registered.source;
  request.extensions = extensions;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
