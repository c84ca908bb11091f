import type { Basis } from '@samgraf/policy';
import type { Act } from './act.ts';
import type { Register } from './register.ts';

/**
 * Agreements and grants while running. What a mutation adds is kept and never changed; every process of an
 * installation sees it.
 */
export interface AgreementStore {
  /**
   * What the rule of access rests on, now: the same object until something changes. Where the store cannot be asked,
   * nothing is in force: without it nobody can know what was revoked.
   */
  basis(): Basis;
  /** All that is known, now. @throws StoreUnavailable */
  register(): Register;
  /**
   * Adds an act to the newest register. `make` may be called again, where another act came between; it throws to
   * refuse. When this resolves no process decides by what was before.
   * @throws StoreUnavailable
   */
  add(make: (register: Register) => Act): Promise<Register>;
  close(): Promise<void>;
}
