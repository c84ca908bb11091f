import { splitOf, subtreeRoot } from './subtree-root.ts';

/** What shows that a leaf is in a tree of these leaves (RFC 9162, 2.1.3.1). @param index of the leaf, from 0 */
export function proveInclusion(leaves: readonly Buffer[], index: number): Buffer[] {
  if (leaves.length <= 1) return [];
  const half = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, half), leaves.slice(half)];
  return index < half
    ? [...proveInclusion(left, index), subtreeRoot(right)]
    : [...proveInclusion(right, index - half), subtreeRoot(left)];
}
