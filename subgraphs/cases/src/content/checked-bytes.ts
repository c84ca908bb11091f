import { SamgrafError } from '@samgraf/errors';
import type { OpenedFile } from '@samgraf/sources';
import { headBytes, mediaTypes } from './media-types.ts';

/** The largest file that is passed on, in bytes. */
const largest = 64 * 1024 * 1024;

/** What the register says of the file. */
export interface Declared {
  readonly mediaType: string | null;
  readonly size: number | null;
}

const refused = (message: string) => new SamgrafError('CONTENT_REFUSED', message);

/**
 * A file's bytes, as far as they are what the register says: of a kind that is passed on, beginning as that kind does,
 * and of just that size. What shows at the head refuses the whole; what shows later breaks the answer off, so that
 * the reader, who was told the size, sees that it is not whole.
 *
 * @throws SamgrafError CONTENT_REFUSED
 */
export async function checkedBytes(
  file: OpenedFile,
  declared: Declared,
): Promise<AsyncGenerator<Uint8Array>> {
  const stop = (message: string) => {
    file.bytes.on('error', () => undefined).destroy();
    return refused(message);
  };
  const { mediaType, size } = declared;
  const looksRight = mediaTypes.get(mediaType ?? '');
  if (!looksRight) throw stop('Files of this kind are not passed on.');
  if (size === null || size > largest)
    throw stop('The file is too large to be passed on, or its size is not known.');
  if (file.length !== null && file.length !== size)
    throw stop('The file is not as large as it is said to be.');
  const pieces = file.bytes[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < Math.min(headBytes, size)) {
    const { done, value } = await pieces.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  const head = Buffer.concat(first);
  if (!looksRight(head.subarray(0, headBytes))) throw stop('The file is not of the kind it is said to be.');
  if (head.length > size) throw stop('The file is not as large as it is said to be.');
  return rest(head, pieces, size, stop);
}

async function* rest(
  head: Uint8Array,
  pieces: AsyncIterator<Uint8Array>,
  size: number,
  stop: (message: string) => Error,
): AsyncGenerator<Uint8Array> {
  let sent = head.length;
  try {
    yield head;
    for (;;) {
      const { done, value } = await pieces.next();
      if (done) break;
      sent += value.length;
      if (sent > size) throw stop('The file goes on beyond the size it is said to have.');
      yield value;
    }
    if (sent < size) throw stop('The file ends before the size it is said to have.');
  } finally {
    // A reader who has left leaves nothing open behind.
    await pieces.return?.();
  }
}
