/** Where a writer's ledger is kept. */
export type StorePlace =
  | { readonly kind: 'sqlite'; readonly file: string; readonly synchronous?: 'FULL' | 'OFF' }
  | { readonly kind: 'postgres'; readonly url: string };

/** A place outside that takes one tenant's checkpoints. */
export type AnchorPlace = { readonly tenant: string } & (
  | { readonly folder: string }
  | { readonly url: string }
);

/** What the worker thread is started with. */
export interface WorkerData {
  readonly store: StorePlace;
  readonly writer: string;
  readonly keysFolder: string;
  readonly tenants: readonly string[];
  readonly anchors: readonly AnchorPlace[];
  /** Milliseconds between checkpoints while entries come. */
  readonly interval: number;
  /** Milliseconds between checkpoints of every tree, also where nothing happened. */
  readonly quiet: number;
}

/** A batch of entries: `texts[i]` goes to the tree of `tenants[i]`. All strings, which cross threads at least cost. */
export interface Batch {
  readonly id: number;
  readonly tenants: readonly string[];
  readonly texts: readonly string[];
  readonly time: string;
}

export type ToWorker = Batch | 'SEAL' | 'CLOSE';

export type FromWorker =
  | { readonly what: 'OPEN'; readonly time: string }
  | { readonly what: 'DONE'; readonly id: number }
  | { readonly what: 'FAILED'; readonly id: number; readonly error: string }
  | { readonly what: 'SEALED' }
  | { readonly what: 'ANCHORED'; readonly tenant: string }
  | { readonly what: 'WARNING'; readonly about: string; readonly error: string }
  | { readonly what: 'CLOSED' };
