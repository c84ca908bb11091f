import type { DocumentNode } from 'graphql';
import { parse } from 'graphql';
import { documentHash } from './document-hash.ts';
import type { RegisteredOperation } from './registered-operation.ts';

/** The operations that have declared their purpose. */
export class OperationRegistry {
  readonly operations: readonly RegisteredOperation[];
  readonly #byHash: ReadonlyMap<string, RegisteredOperation>;
  // A client sends the same document again and again, and the server keeps it parsed: hashed once.
  readonly #seen = new WeakMap<DocumentNode, RegisteredOperation | null>();

  constructor(operations: readonly RegisteredOperation[]) {
    this.operations = operations;
    this.#byHash = new Map(operations.map((each) => [documentHash(parse(each.source)), each]));
  }

  /** The registered operation that this document is, word by word but for comments and white space. */
  find(document: DocumentNode): RegisteredOperation | null {
    let found = this.#seen.get(document);
    if (found === undefined) {
      found = this.#byHash.get(documentHash(document)) ?? null;
      this.#seen.set(document, found);
    }
    return found;
  }
}
