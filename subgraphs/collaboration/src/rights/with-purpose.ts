import type { Configuration } from '@samgraf/configuration';
import { SamgrafError } from '@samgraf/errors';
import type { Asker } from '@samgraf/subgraph';

/** The asker as for another purpose; for that of the request where none is named. @throws SamgrafError BAD_ARGUMENT */
export function withPurpose(
  asker: Asker,
  purpose: string | null | undefined,
  { purposes }: Configuration,
): Asker {
  if (purpose === null || purpose === undefined) return asker;
  if (!purposes.has(purpose)) {
    throw new SamgrafError('BAD_ARGUMENT', 'Expected `purpose` to be a configured purpose.');
  }
  return { ...asker, purpose };
}
