import { SamgrafError } from '@samgraf/errors';
import type { RegisteredOperation } from './registered-operation.ts';

/**
 * The purpose (ändamål) that a request is made for: what its operation declares, narrowed by what `x-purpose`
 * states; for an operation that is not registered, what the header states alone.
 *
 * @throws SamgrafError PURPOSE_UNKNOWN, PURPOSE_NOT_DECLARED
 */
export function purposeOf(
  operation: RegisteredOperation | null,
  stated: string | undefined,
  known: ReadonlyMap<string, string>,
): string | undefined {
  if (stated === undefined) return operation?.purposes[0];
  if (!known.has(stated)) {
    throw new SamgrafError('PURPOSE_UNKNOWN', `"x-purpose" must be one of: ${[...known.keys()].join(', ')}.`);
  }
  if (operation && !operation.purposes.includes(stated)) {
    throw new SamgrafError(
      'PURPOSE_NOT_DECLARED',
      `${operation.name} declares the purpose ${operation.purposes.join(' or ')}; "x-purpose" stated ${stated}.`,
    );
  }
  return stated;
}
