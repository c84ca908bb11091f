/** Where one writer's tree of one tenant stands. */
export interface TreeHead {
  readonly tenant: string;
  readonly size: number;
  /** Roots of the perfect subtrees, largest first. */
  readonly peaks: readonly Buffer[];
  /** Time of the last entry or checkpoint; empty where there is none. */
  readonly time: string;
  /** Number of the next checkpoint. */
  readonly nextCheckpoint: number;
}

/** Entries that go to one tenant's tree, and where the tree then stands. */
export interface TreeWrite {
  readonly from: number;
  readonly entries: readonly string[];
  readonly head: TreeHead;
}

export interface StoredCheckpoint {
  readonly number: number;
  readonly size: number;
  /** The signed note. */
  readonly note: string;
}

/** What one writer needs of a store. Nothing in it changes or removes what is written. */
export interface LedgerStore {
  heads(): Promise<TreeHead[]>;
  /**
   * All or nothing, and on the disk when it resolves.
   * @throws Error where a tree no longer stands at `from`: somebody else wrote under this writer's name
   */
  commit(writes: readonly TreeWrite[]): Promise<void>;
  addCheckpoints(checkpoints: ReadonlyArray<{ head: TreeHead; checkpoint: StoredCheckpoint }>): Promise<void>;
  close(): Promise<void>;
}

export interface Tree {
  readonly tenant: string;
  readonly writer: string;
}

/** What searches, exports and anchors read, of every writer. */
export interface LedgerReader {
  trees(): Promise<Tree[]>;
  /** Texts from index `from` on, at most `limit`. */
  entries(tree: Tree, from: number, limit: number): Promise<string[]>;
  /** From number `from` on, in order. */
  checkpoints(tree: Tree, from?: number): Promise<StoredCheckpoint[]>;
  /** Hashes of the entries that retention has taken away, from the first on. They tell nothing of an entry. */
  pruned(tree: Tree): Promise<Buffer[]>;
  /** How many entries retention has taken away. */
  prunedSize(tree: Tree): Promise<number>;
  close(): Promise<void>;
}

/** Retention: the one way that anything leaves a ledger. */
export interface LedgerPruner {
  /** Takes away the entries from `from` on that these are the hashes of. */
  prune(tree: Tree, from: number, leaves: readonly Buffer[]): Promise<void>;
}
