import { createHash } from 'node:crypto';
import { type DocumentNode, print } from 'graphql';

/** SHA-256 (hex) of a document without its comments and white space: what two equal documents have in common. */
export function documentHash(document: DocumentNode): string {
  return createHash('sha256').update(print(document)).digest('hex');
}
