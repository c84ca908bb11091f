import type { Owner } from '@samgraf/policy';
import type { Arguments, Connection, Connector } from '@samgraf/sources';
import type { FaultProxy } from '../fault-proxy/index.ts';

/** A record that the source holds, as the test knows it without the connector. */
export interface KnownRecord {
  /** In the graph; begins with its tenant. */
  readonly id: string;
  readonly owner: Owner;
  /** Whose own data it is (twelve digits each). */
  readonly subjects: readonly string[];
  /** Whether it is for those alone who may see protected identities: protected, or not known not to be. */
  readonly hidden: boolean;
  /** By relation, the id of the parent that it is found by: `{ property: '1461:property:BY 1:2' }`. */
  readonly parents: Readonly<Record<string, string>>;
}

/** What has reached the source: seen there, not by the connector. */
export interface Reached {
  /** Look-ups: requests, statements for records. */
  readonly lookUps: number;
  /** Whose information was asked for or read. */
  readonly owners: readonly Owner[];
}

/** A connector before a source that a test has in hand. Made anew for each check. */
export interface ConnectorHarness {
  readonly connector: Connector;
  /** What it is connected to; the tenants of the records at least. */
  readonly connections: readonly Connection[];
  /** All that the source holds, of at least two tenants, in the order of the type. */
  readonly everything: readonly KnownRecord[];
  /** An id that the source might have given and has not, another for each number. */
  absentId(tenant: string, number: number): string;
  /** With what its list gives everything; null where the type has no list of its own. */
  readonly listArguments: Arguments | null;
  /** By relation, with what it gives all that {@link KnownRecord.parents} says. */
  readonly relations: Readonly<Record<string, Arguments>>;
  /** What has reached the source since this was last asked. */
  reached(): Reached;
  /** How the source can be made to lie; null where nothing in it could say whose a record is. */
  readonly lies: SourceLies | null;
  /** The part of the source that is reached over a network; null where there is none. */
  readonly network: NetworkPart | null;
  /** Of a source without a network: how else a part of it fails. */
  readonly local: LocalPart | null;
  /** Ends all that was started. */
  close(): Promise<void>;
}

export interface SourceLies {
  /** From now on the source says in every record, wherever it could, that it is this owner's. */
  claim(owner: Owner): Promise<void> | void;
  /**
   * From now on it takes no notice of authorities, person and protection in a question, and answers for all of the
   * tenant; null where the question does not carry them.
   */
  readonly overshare: (() => Promise<void> | void) | null;
}

export interface NetworkPart {
  /** Tenants that are reached through the proxy, not all of them. */
  readonly tenants: readonly string[];
  readonly proxy: FaultProxy;
  /** The longest that the connector may take for a call, in milliseconds. As short as the test can bear. */
  readonly deadlineMs: number;
}

export interface LocalPart {
  /** Tenants that it fails for, not all of them. */
  readonly tenants: readonly string[];
  /** What can be wrong, as the end of a sentence: `its folder is gone`. */
  readonly faults: Readonly<Record<string, () => Promise<void> | void>>;
}
