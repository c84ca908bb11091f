import type { Agreement, Delegation, Grant } from '@samgraf/policy';

/** What stands in the configuration's files: it lives and dies with its file. */
export interface Declared {
  readonly agreements: readonly Agreement[];
  readonly grants: readonly Grant[];
  readonly delegations?: readonly Delegation[];
}
