import { splitOf, subtreeRoot } from './subtree-root.ts';

/** What shows that the tree of these leaves goes on from its own first `size` (RFC 9162, 2.1.4.1). */
export function proveConsistency(leaves: readonly Buffer[], size: number): Buffer[] {
  if (size <= 0 || size >= leaves.length) return [];
  return subproof(leaves, size, true);
}

function subproof(leaves: readonly Buffer[], size: number, known: boolean): Buffer[] {
  if (size === leaves.length) return known ? [] : [subtreeRoot(leaves)];
  const half = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, half), leaves.slice(half)];
  return size <= half
    ? [...subproof(left, size, known), subtreeRoot(right)]
    : [...subproof(right, size - half, false), subtreeRoot(left)];
}
