import { type Act, type Register, StoreUnavailable } from '@samgraf/agreements';
import { SamgrafError } from '@samgraf/errors';
import type { Asker, Surroundings } from '@samgraf/subgraph';
import { permitted } from './permitted.ts';

/** What every act says: for whom, by whom, when. */
export type Doing = Pick<Act, 'tenant' | 'by' | 'at'>;

/**
 * Adds an act for the asker's own tenant. Whether they may is decided again on the very register that the act is made
 * on: a right that was taken away in between is gone.
 *
 * @param make the act, or a refusal that it throws
 * @throws SamgrafError FORBIDDEN, STORE_UNAVAILABLE, and what `make` throws
 */
export async function change(
  surroundings: Surroundings,
  asker: Asker,
  mutation: string,
  make: (register: Register, doing: Doing) => Act,
): Promise<Register> {
  const { agreements, now } = surroundings;
  permitted(surroundings, asker, mutation);
  if (!agreements) throw unavailable();
  try {
    return await agreements.add((register) => {
      const { code } = permitted({ ...surroundings, basis: () => register.basis }, asker, mutation);
      const at = new Date(now()).toISOString();
      return make(register, { tenant: code, by: asker.principal.id, at });
    });
  } catch (error) {
    if (error instanceof StoreUnavailable) throw unavailable();
    throw error;
  }
}

/** @throws SamgrafError STORE_UNAVAILABLE */
export function currentRegister({ agreements }: Surroundings): Register {
  try {
    const register = agreements?.register();
    if (register) return register;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
  }
  throw unavailable();
}

const unavailable = () =>
  new SamgrafError('STORE_UNAVAILABLE', 'Expected the store of agreements to answer; it does not.');
