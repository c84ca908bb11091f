/** Hashes of 32 bytes as one value of a table, and back. */
export function joinHashes(hashes: readonly Buffer[]): Buffer {
  return Buffer.concat(hashes);
}

export function splitHashes(joined: Uint8Array): Buffer[] {
  const bytes = Buffer.from(joined);
  return Array.from({ length: bytes.length / 32 }, (_, index) => bytes.subarray(index * 32, index * 32 + 32));
}
