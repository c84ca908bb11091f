import { createHash } from 'node:crypto';

/**
 * What besides the bytes decides how a file is read, as a short text.
 *
 * @param readerVersion counted up when the same bytes would be read otherwise.
 * @param configuration the part of the connection's configuration that the reader heeds.
 */
export function recipeOf(readerVersion: number, configuration: unknown): string {
  const text = JSON.stringify([readerVersion, configuration]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
