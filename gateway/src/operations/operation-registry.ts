import { createHash } from 'node:crypto';
import { Lru } from '@samgraf/limits';
import { type DocumentNode, parse } from 'graphql';
import { documentHash } from './document-hash.ts';
import type { RegisteredOperation } from './registered-operation.ts';

/** Longer texts are rare, and looked at each time: the memory of what is kept has an end. */
const remembered = { texts: 1_000, characters: 16_000, tokens: 4_000 };

/** The operations that have declared their purpose. */
export class OperationRegistry {
  readonly operations: readonly RegisteredOperation[];
  readonly #byHash: ReadonlyMap<string, RegisteredOperation>;
  // A client sends the same document again and again, and the server keeps it parsed: hashed once.
  readonly #seen = new WeakMap<DocumentNode, RegisteredOperation | null>();
  // The same by the document's text, for those who ask before it is parsed.
  readonly #texts = new Lru<{ readonly found: RegisteredOperation | null }>(remembered.texts);
  readonly #byName: ReadonlyMap<string, RegisteredOperation>;
  readonly #byTextHash: ReadonlyMap<string, RegisteredOperation>;

  constructor(operations: readonly RegisteredOperation[]) {
    this.operations = operations;
    this.#byHash = new Map(operations.map((each) => [documentHash(parse(each.source)), each]));
    this.#byName = new Map(operations.map((each) => [each.name, each]));
    this.#byTextHash = new Map(
      operations.map((each) => [createHash('sha256').update(each.source).digest('hex'), each]),
    );
  }

  /** The operation with this SHA-256 (hex): of its file, or of the document printed without comments. */
  byHash(hash: string): RegisteredOperation | null {
    return this.#byHash.get(hash) ?? this.#byTextHash.get(hash) ?? null;
  }

  /** The operation of this name, or with this hash. */
  byId(id: string): RegisteredOperation | null {
    return this.#byName.get(id) ?? this.byHash(id);
  }

  /** As `find`, from the text; null for what is no GraphQL. */
  findText(source: string): RegisteredOperation | null {
    const look = () => {
      try {
        const document = parse(source, { maxTokens: remembered.tokens });
        return { found: this.#byHash.get(documentHash(document)) ?? null };
      } catch {
        return { found: null };
      }
    };
    return (source.length > remembered.characters ? look() : this.#texts.getOrMake(source, look)).found;
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
