import type { Socket } from 'node:net';

/**
 * Breaks a connection by RST. One whose own end is on its way is just destroyed: libuv refuses to reset it (EINVAL),
 * and Node then neither closes the socket nor says so.
 */
export function resetSocket(socket: Socket): void {
  if (socket.destroyed) return;
  if (socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}
