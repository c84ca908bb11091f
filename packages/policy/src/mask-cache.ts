import type { Catalogue } from './catalogue.ts';
import type { Confidentiality } from './information.ts';
import { maskFor } from './mask-for.ts';
import type { Principal } from './principal.ts';
import type { Basis, Question } from './question.ts';
import type { TypeMask } from './type-mask.ts';

/** The question of a type by its name. */
export interface TypeQuestion extends Omit<Question, 'information' | 'record'> {
  readonly type: string;
}

/**
 * Masks decided before, for the same question on the same basis. A new basis is a new object and starts empty, so
 * that a change of agreements or grants takes effect at once; the old one's masks go with it. Within a basis the
 * oldest is forgotten when there are more than `most`.
 */
export class MaskCache {
  readonly #catalogue: Catalogue;
  readonly #raisedOf: (tenant: string) => ReadonlyMap<string, Confidentiality> | undefined;
  readonly #most: number;
  readonly #byBasis = new WeakMap<Basis, Map<string, TypeMask>>();
  readonly #principalKeys = new WeakMap<Principal, string>();

  /**
   * @param raisedOf what a tenant's configuration raises; undefined for an unknown tenant
   * @param most masks kept for one basis, each some 2 kB
   */
  constructor(
    catalogue: Catalogue,
    raisedOf: (tenant: string) => ReadonlyMap<string, Confidentiality> | undefined,
    most = 20_000,
  ) {
    this.#catalogue = catalogue;
    this.#raisedOf = raisedOf;
    this.#most = most;
  }

  /** The mask, decided now or before. A type that the catalogue does not know has no readable field. */
  mask({ type, ...question }: TypeQuestion, basis: Basis): TypeMask {
    let masks = this.#byBasis.get(basis);
    if (!masks) {
      masks = new Map();
      this.#byBasis.set(basis, masks);
    }
    const key = this.#key(type, question);
    let mask = masks.get(key);
    if (!mask) {
      const fields = this.#catalogue.types.get(type) ?? new Map();
      const raised = this.#raisedOf(question.owner.tenant) ?? new Map();
      mask = maskFor({ ...question, fields, raised }, basis);
      if (masks.size >= this.#most) masks.delete(masks.keys().next().value as string);
      masks.set(key, mask);
    }
    return mask;
  }

  // JSON, since purpose and case come from headers: no separator of ours that they could imitate.
  #key(type: string, question: Omit<TypeQuestion, 'type'>) {
    const { owner, principal, purpose, askingCase, today, access, action } = question;
    const who = this.#principalKey(principal);
    const { tenant, authority } = owner;
    return JSON.stringify([type, tenant, authority, who, purpose, askingCase, today, access, action]);
  }

  // All of the principal, though no rule reads the id today: a rule that will must not meet another's mask.
  #principalKey(principal: Principal): string {
    let key = this.#principalKeys.get(principal);
    if (key === undefined) {
      const { kind, id, tenant, authority, signature, roles, assurance, personNumber, actingFor } = principal;
      const words = [kind, id, tenant, authority, signature, roles, assurance, personNumber, actingFor];
      key = JSON.stringify(words);
      this.#principalKeys.set(principal, key);
    }
    return key;
  }
}
