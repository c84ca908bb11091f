import { hash } from 'node:crypto';

const leafPrefix = Buffer.from([0]);
const nodePrefix = Buffer.from([1]);

const sha256 = (bytes: Buffer): Buffer => hash('sha256', bytes, 'buffer');

/** The root of a tree with nothing in it (RFC 9162, 2.1.1). */
export const emptyRoot = sha256(Buffer.alloc(0));

/** The two prefixes keep a leaf from passing for a node (RFC 9162, 2.1.1). */
export function leafHash(entry: string): Buffer {
  return sha256(Buffer.concat([leafPrefix, Buffer.from(entry, 'utf8')]));
}

export function nodeHash(left: Buffer, right: Buffer): Buffer {
  return sha256(Buffer.concat([nodePrefix, left, right]));
}
