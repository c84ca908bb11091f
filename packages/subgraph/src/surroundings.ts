import type { AgreementStore } from '@samgraf/agreements';
import type { Configuration } from '@samgraf/configuration';
import type { Ledger } from '@samgraf/ledger';
import type { Basis, Catalogue, Principal } from '@samgraf/policy';
import type { Logger } from 'pino';

/** What a subgraph gets from the process that it runs in. */
export interface Surroundings {
  readonly configuration: Configuration;
  readonly catalogue: Catalogue;
  /** Folder for what the subgraph keeps (`.data/<name>`); made when absent. */
  readonly dataFolder: string;
  /** Who the `authorization` header says; anonymous when there is none. Rejects with UNAUTHENTICATED or, where that cannot be told now, ISSUER_UNAVAILABLE. */
  readonly verify: (authorization: string | undefined) => Promise<Principal>;
  /** Agreements and grants as they stand now. A new object when they change. */
  readonly basis: () => Basis;
  /** Where the tenants' keys for signing agreements lie (`<code>.pem`), and whether one that lacks is made: for the demo. */
  readonly signingKeys?: { readonly folder: string; readonly make: boolean };
  /** The named operations with their purposes and what they ask for, as `Type.field`; none when left out. */
  readonly operations?: ReadonlyMap<
    string,
    { readonly purposes: readonly string[]; readonly fields: ReadonlySet<string> }
  >;
  /** Where agreements and grants are changed; without it they cannot be. */
  readonly agreements?: AgreementStore;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Written to before anything that needs it leaves. */
  readonly ledger: Ledger;
  readonly log: Logger;
}
