import {
  type Access,
  type Basis,
  type MaskCache,
  type Owner,
  type Principal,
  type RecordFacts,
  recordAllowed,
  type TypeMask,
} from '@samgraf/policy';
import type { Scope } from '@samgraf/sources';
import type { Surroundings } from './surroundings.ts';
import { swedishDate } from './swedish-date.ts';

/** Who asks, and for what: the same for every decision of one request. */
export interface Asker {
  readonly principal: Principal;
  readonly purpose: string | null;
  readonly askingCase: string | null;
}

/**
 * The policy's decisions for one request, each asked anew of the agreements and grants in force at that moment.
 * Decides nothing itself.
 */
export class Masks {
  readonly #asker: Asker;
  readonly #cache: MaskCache;
  readonly #surroundings: Surroundings;
  // What this request has asked before, as long as the basis and the day are the same.
  readonly #decided = new Map<string, TypeMask>();
  #basis: Basis | null = null;
  #today = '';

  constructor(asker: Asker, cache: MaskCache, surroundings: Surroundings) {
    this.#asker = asker;
    this.#cache = cache;
    this.#surroundings = surroundings;
  }

  of(type: string, owner: Owner, access: Access): TypeMask {
    const basis = this.#surroundings.basis();
    const today = swedishDate(this.#surroundings.now());
    if (basis !== this.#basis || today !== this.#today) {
      this.#decided.clear();
      this.#basis = basis;
      this.#today = today;
    }
    const key = `${type} ${access} ${owner.tenant} ${owner.authority}`;
    let mask = this.#decided.get(key);
    if (!mask) {
      mask = this.#cache.mask({ type, owner, access, ...this.#asker, today }, basis);
      this.#decided.set(key, mask);
    }
    return mask;
  }

  /** What may be read of this record; null where nothing of it may, so that it looks absent. */
  ofRecord(type: string, owner: Owner, access: Access, facts: RecordFacts): TypeMask | null {
    return recordAllowed(this.of(type, owner, access), facts);
  }

  /** The readable owners as scopes for a source: those alike in whom and what they open go in one. */
  scopes(type: string, owners: readonly Owner[], access: Access): Scope[] {
    const alike = Map.groupBy(owners, (owner) => {
      const mask = this.of(type, owner, access);
      return `${mask.ownDataOnly.has('id')} ${mask.responsibleOnly.has('id')} ${mask.protectedToo}`;
    });
    return [...alike.values()].map((group) => {
      const mask = this.of(type, group[0] as Owner, access);
      return {
        owners: group,
        subject: mask.ownDataOnly.has('id') ? this.#asker.principal.personNumber : null,
        responsible: mask.responsibleOnly.has('id') ? this.#asker.principal.tenant : null,
        protectedToo: mask.protectedToo,
      };
    });
  }
}
