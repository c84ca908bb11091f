import { highestWhile } from './highest-while.ts';

/** How fast all of a layer comes, and what its server keeps meanwhile. */
export interface Streamed {
  readonly format: string;
  readonly featuresPerSecond: number;
  /** Megabytes of the file. */
  readonly size: number;
  /** Most that the server had resident. */
  readonly megabytes: number | null;
}

/** Streams the layer of properties as a file of this format. */
export async function streamLayer(
  url: string,
  format: string,
  count: number,
  pid: number,
): Promise<Streamed & { readonly wrong: readonly string[] }> {
  const began = performance.now();
  const { result: bytes, megabytes } = await highestWhile(pid, async () => {
    const answer = await fetch(`${url}/ogc/collections/properties/export?f=${format}`);
    let size = 0;
    for await (const chunk of answer.body!) size += (chunk as Uint8Array).length;
    return size;
  });
  const seconds = (performance.now() - began) / 1_000;
  return {
    format,
    featuresPerSecond: Math.round(count / seconds),
    size: Math.round(bytes / 1e6),
    megabytes,
    // What is shorter than that is not all of them.
    wrong: bytes < count * 50 ? [`${format}: ${bytes} bytes for ${count} features`] : [],
  };
}
