import { Socket } from 'node:net';

/**
 * Calls `stop` when the parent process is gone, however it went: it holds the other end of a pipe whose
 * descriptor stands in `SAMGRAF_PARENT_PIPE`. A process started by hand has none and is left alone.
 */
export function stopWithParent(stop: () => void): void {
  const descriptor = process.env.SAMGRAF_PARENT_PIPE;
  delete process.env.SAMGRAF_PARENT_PIPE;
  if (!descriptor) return;
  // A socket is watched by the event loop. A file stream's read would sit in a thread of the pool, and the
  // process could not end before that thread does: never, while the parent waits for the process.
  const pipe = new Socket({ fd: Number(descriptor), readable: true, writable: false });
  pipe.once('close', stop).once('error', () => undefined);
  pipe.resume().unref();
}
