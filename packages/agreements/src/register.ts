import type { Agreement, Basis } from '@samgraf/policy';
import type { AgreementText } from './act.ts';

/** A party's signature of one version. */
export interface Signature {
  /** Detached JWS (RFC 7515, appendix F) over the text in canonical JSON. */
  readonly jws: string;
  readonly at: string;
}

/** Everything that is known of agreements and grants after so many acts. Never changes: a change is a new one. */
export interface Register {
  /** How many acts it rests on. */
  readonly acts: number;
  /** Agreements and grants as they stand: what the rule of access rests on. */
  readonly basis: Basis;
  /** `id@version` → tenant → its signature; of what was signed here, not of what a file declares. */
  readonly signatures: ReadonlyMap<string, ReadonlyMap<string, Signature>>;
  /** `id@version` → what was proposed; nothing for what a file declares. */
  readonly texts: ReadonlyMap<string, AgreementText>;
}

/** `id@version` */
export const agreementKey = ({ id, version }: Pick<Agreement, 'id' | 'version'>): string =>
  `${id}@${version}`;
