import type { FastifyInstance } from 'fastify';

export interface LingerOptions {
  /** Bytes that are read and thrown away at most. Default 32 MiB. */
  readonly bytes?: number;
  /** Milliseconds that it may take at most. Default 5 000. */
  readonly milliseconds?: number;
}

/**
 * A body that is too large is refused before it has come. Whoever is still sending it would be met by a closed socket,
 * and the reset that follows can take the answer away before it is read (RFC 9112, 9.6). So what is left of the body
 * is read and thrown away, within bounds, and the connection goes on; beyond them it is cut.
 */
export function lingerAfterRefusal(
  server: FastifyInstance,
  { bytes = 32 * 1024 * 1024, milliseconds = 5_000 }: LingerOptions = {},
): void {
  server.addHook('onSend', async ({ raw }, reply) => {
    if (reply.statusCode !== 413 || raw.complete) return;
    // Fastify would have it closed.
    reply.removeHeader('connection');
    let left = bytes;
    const cut = () => raw.socket.destroy();
    const timer = setTimeout(cut, milliseconds).unref();
    raw.on('data', (chunk: Uint8Array) => {
      left -= chunk.length;
      if (left < 0) cut();
    });
    raw.once('close', () => clearTimeout(timer));
    raw.once('end', () => clearTimeout(timer));
  });
}
