import { FolderAnchor } from '../anchors/folder-anchor.ts';
import { HttpAnchor } from '../anchors/http-anchor.ts';
import { Outbox } from '../anchors/outbox.ts';
import { signingKeys } from '../note/signing-keys.ts';
import type { LedgerStore } from '../store/ledger-store.ts';
import { TreeWriter } from '../tree-writer.ts';
import type { Batch, FromWorker, WorkerData } from './messages.ts';
import { openStore } from './open-store.ts';

/**
 * What goes on in the worker thread: one thing at a time, batches committed as they come, checkpoints between them.
 * A store that cannot be opened or written is tried again with the next batch, so that service returns by itself.
 */
export class Bookkeeper {
  readonly #data: WorkerData;
  readonly #tell: (message: FromWorker) => void;
  readonly #outboxes: readonly Outbox[];
  #store: LedgerStore | null = null;
  #trees: TreeWriter | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(data: WorkerData, tell: (message: FromWorker) => void) {
    this.#data = data;
    this.#tell = tell;
    this.#outboxes = data.anchors.map(
      (place) =>
        new Outbox(
          'folder' in place
            ? new FolderAnchor(place.tenant, place.folder)
            : new HttpAnchor(place.tenant, place.url),
          data.writer,
          (tenant) => tell({ what: 'ANCHORED', tenant }),
          (about, error) => tell({ what: 'WARNING', about, error: textOf(error) }),
        ),
    );
  }

  open(): Promise<void> {
    return this.#inTurn(async () => {
      const time = await this.#opened().then((trees) => trees.open());
      this.#tell({ what: 'OPEN', time });
    }).catch((error) => {
      this.#tell({ what: 'WARNING', about: 'the store of the ledger', error: textOf(error) });
      this.#tell({ what: 'OPEN', time: '' });
    });
  }

  append({ id, tenants, texts, time }: Batch): Promise<void> {
    return this.#inTurn(async () => {
      const trees = await this.#opened();
      await trees.append(
        texts.map((text, index) => ({ tenant: tenants[index] as string, text })),
        time,
      );
      this.#tell({ what: 'DONE', id });
    }).catch((error) => this.#tell({ what: 'FAILED', id, error: textOf(error) }));
  }

  seal(also: 'NEW' | 'ALL'): Promise<void> {
    return this.#inTurn(async () => {
      const trees = await this.#opened();
      const sealed = await trees.seal(this.#data.tenants, new Date().toISOString(), also);
      return sealed;
    })
      .then((sealed) => {
        const sent = sealed.flatMap((each) =>
          this.#outboxes.filter(({ tenant }) => tenant === each.tenant).map((outbox) => outbox.put(each)),
        );
        return Promise.all(sent);
      })
      .then(() => undefined)
      .catch((error) => this.#tell({ what: 'WARNING', about: 'a checkpoint', error: textOf(error) }));
  }

  async close(): Promise<void> {
    await this.seal('NEW');
    await this.#inTurn(async () => this.#store?.close());
    this.#tell({ what: 'CLOSED' });
  }

  async #opened(): Promise<TreeWriter> {
    const { store, writer, keysFolder } = this.#data;
    this.#store ??= openStore(store, writer);
    this.#trees ??= new TreeWriter(this.#store, writer, signingKeys(keysFolder, writer));
    return this.#trees;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
