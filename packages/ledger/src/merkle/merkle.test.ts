import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CompactRange } from './compact-range.ts';
import { leafHash } from './hashes.ts';
import { proveConsistency } from './prove-consistency.ts';
import { proveInclusion } from './prove-inclusion.ts';
import { subtreeRoot } from './subtree-root.ts';
import { verifyConsistency } from './verify-consistency.ts';
import { verifyInclusion } from './verify-inclusion.ts';

const leavesOf = (count: number) => Array.from({ length: count }, (_, index) => leafHash(`entry ${index}`));
const sizes = fc.integer({ min: 1, max: 200 });

describe('the tree of a ledger', () => {
  // Known answers of the test vectors that the implementations of certificate transparency share.
  it.each([
    [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
    [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
  ])('has the known root of %i leaves', (size, root) => {
    const inputs = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ];
    const leaves = inputs.slice(0, size).map((hex) =>
      createHash('sha256')
        .update(Buffer.from(`00${hex}`, 'hex'))
        .digest(),
    );
    const range = new CompactRange();
    for (const leaf of leaves) range.append(leaf);
    expect(range.root().toString('hex')).toBe(root);
    expect(subtreeRoot(leaves).toString('hex')).toBe(root);
  });

  it('grows leaf by leaf to the root that its definition gives', () => {
    const range = new CompactRange();
    const leaves = leavesOf(130);
    for (const [index, leaf] of leaves.entries()) {
      range.append(leaf);
      expect(range.root().equals(subtreeRoot(leaves.slice(0, index + 1)))).toBe(true);
      expect(new CompactRange(range.size, range.peaks).root().equals(range.root())).toBe(true);
    }
  });

  it('proves that each leaf is in it, and where, and no other', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (size, at, elsewhere) => {
        const leaves = leavesOf(size);
        const [index, other] = [at % size, elsewhere % size];
        const proof = proveInclusion(leaves, index);
        const root = subtreeRoot(leaves);
        expect(verifyInclusion(leaves[index]!, index, size, proof, root)).toBe(true);
        if (other !== index) expect(verifyInclusion(leaves[other]!, index, size, proof, root)).toBe(false);
        if (other !== index) expect(verifyInclusion(leaves[index]!, other, size, proof, root)).toBe(false);
        expect(verifyInclusion(leafHash('none'), index, size, proof, root)).toBe(false);
        expect(verifyInclusion(leaves[index]!, index, size, [...proof, root], root)).toBe(false);
      }),
    );
  });

  it('proves that it goes on from what it was, and not from what it never was', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), (size, part) => {
        const leaves = leavesOf(size);
        const before = 1 + (part % size);
        const proof = proveConsistency(leaves, before);
        const first = { size: before, root: subtreeRoot(leaves.slice(0, before)) };
        const second = { size, root: subtreeRoot(leaves) };
        expect(verifyConsistency(first, second, proof)).toBe(true);
        const rewritten = [...leaves.slice(0, before - 1), leafHash('rewritten')];
        expect(verifyConsistency({ ...first, root: subtreeRoot(rewritten) }, second, proof)).toBe(false);
        expect(verifyConsistency(first, { ...second, root: first.root }, proof)).toBe(before === size);
        if (proof.length > 0) expect(verifyConsistency(first, second, proof.slice(1))).toBe(false);
      }),
    );
  });
});
