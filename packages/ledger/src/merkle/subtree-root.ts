import { emptyRoot, nodeHash } from './hashes.ts';

/** The root of a run of leaves (RFC 9162, 2.1.1), by its definition. */
export function subtreeRoot(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return emptyRoot;
  if (leaves.length === 1) return leaves[0] as Buffer;
  const half = splitOf(leaves.length);
  return nodeHash(subtreeRoot(leaves.slice(0, half)), subtreeRoot(leaves.slice(half)));
}

/** The largest power of two that is smaller than a size of two or more. */
export function splitOf(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}
