import type { Confidentiality } from './information.ts';
import type { Owner } from './owner.ts';

/** What a system owner has granted to a role within the own tenant. */
export interface Grant {
  /** Unique within the tenant. */
  readonly id: string;
  /** Whose information it opens. */
  readonly owner: Owner;
  /** The authority whose staff may read; the owner's own, or another that the grant names with its basis. */
  readonly reader: Owner;
  readonly role: string;
  readonly area: string;
  readonly confidentiality: Confidentiality;
  /** What is not said to be for writing is for reading. Who may write may read. */
  readonly access?: 'READ' | 'WRITE';
  /** The role by which an issuer says that a security training is done, where the grant asks for one. */
  readonly training?: string | null;
  /** Legal basis; required where it crosses authorities. */
  readonly basis: string | null;
  /** Civil dates in Sweden, both inclusive. */
  readonly from: string;
  readonly to: string | null;
}
