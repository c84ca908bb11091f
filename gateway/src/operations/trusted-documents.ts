import { SamgrafError } from '@samgraf/errors';
import type { Principal } from '@samgraf/policy';
import type { OperationRegistry } from './operation-registry.ts';

/** Who is held to the named operations: nobody, everybody, or the callers of some of the issuer's clients. */
export type TrustedDocuments = 'off' | 'required' | { readonly clients: readonly string[] };

/**
 * Holds a portal to the operations that it was built with: whoever takes over its token, or writes into its page, can
 * ask for nothing else. Before the document is validated: what it is told of the schema is nothing either.
 *
 * @throws SamgrafError OPERATION_NOT_TRUSTED (the returned check)
 */
export function trustCheck(
  trusted: TrustedDocuments,
  operations: OperationRegistry,
): (principal: Principal, source: string) => void {
  if (trusted === 'off') return () => undefined;
  const clients = trusted === 'required' ? null : new Set(trusted.clients);
  return ({ client }, source) => {
    const held = clients === null || (typeof client === 'string' && clients.has(client));
    if (!held || operations.findText(source)) return;
    throw new SamgrafError(
      'OPERATION_NOT_TRUSTED',
      'This client is held to the named operations that are registered for it; this is none of them.',
    );
  };
}
