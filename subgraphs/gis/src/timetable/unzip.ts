import { Unzip, UnzipInflate } from 'fflate';

/** The most bytes that one file of an archive may come to: a national feed's stop times are a tenth of it. */
const mostBytes = 8 * 1024 * 1024 * 1024;

/**
 * Goes through an archive once, and hands the bytes of the files that somebody wants on as they come: nothing is held
 * whole. Files in folders are none of ours.
 *
 * @param wanted for a file's name, who takes its pieces; null for a file that nobody wants
 * @throws Error where the archive is damaged or a file of it is larger than any timetable
 */
export function unzip(
  chunks: Iterable<Uint8Array>,
  wanted: (name: string) => { push(chunk: Uint8Array): void; end(): void } | null,
): void {
  let failure: unknown = null;
  const reader = new Unzip((file) => {
    const taker = wanted(file.name);
    if (!taker) return;
    let bytes = 0;
    file.ondata = (error, data, final) => {
      if (failure) return;
      try {
        if (error) throw error;
        bytes += data.length;
        if (bytes > mostBytes) throw new Error(`${file.name} is larger than ${mostBytes} bytes`);
        taker.push(data);
        if (final) taker.end();
      } catch (thrown) {
        failure = thrown ?? new Error(`${file.name} cannot be read`);
      }
    };
    file.start();
  });
  reader.register(UnzipInflate);
  for (const chunk of chunks) {
    // The chunk is valid until the next alone, and the reader may keep a part of it.
    reader.push(chunk.slice());
    if (failure) throw failure;
  }
  reader.push(new Uint8Array(0), true);
  if (failure) throw failure;
}
