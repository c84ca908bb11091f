import { type AddressInfo, createServer, type Socket } from 'node:net';
import { behaviourOf } from './behaviour-of.ts';
import type { Fault } from './fault.ts';
import { Link } from './link.ts';
import { resetSocket } from './reset-socket.ts';
import { seededRandom } from './seeded-random.ts';

export interface FaultProxyOptions {
  /**
   * Where all goes: `127.0.0.1:4711`, or an address that begins with a scheme, of which host and port are used. A
   * function is asked at each connection, for a target that starts later than what is to reach it.
   */
  readonly target: string | (() => string);
  /** Of jitter and garbage: the same seed, the same faults. Default 1. */
  readonly seed?: number;
}

/** A TCP proxy on the loopback in front of a target, with one fault at a time. Without one, all passes as it is. */
export interface FaultProxy {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly port: number;
  /** Connections that clients hold open now. */
  readonly connections: number;
  /** Connections so far. */
  readonly accepted: number;
  /** Bytes sent to clients so far. */
  readonly sent: number;
  /** Puts a fault in the place of the one there was. Connections that are open meet it too. */
  set(fault: Fault): Promise<void>;
  /** Takes the fault away. What it has done to an open connection stays done. */
  clear(): Promise<void>;
  /** Breaks all connections and ends. */
  close(): Promise<void>;
}

/** Starts a proxy. Listens on 127.0.0.1, on a port that the system picks. */
export async function startFaultProxy({ target, seed = 1 }: FaultProxyOptions): Promise<FaultProxy> {
  const destination = () => {
    const address = typeof target === 'string' ? target : target();
    const { hostname, port: targetPort } = new URL(address.includes('://') ? address : `tcp://${address}`);
    return { host: hostname, port: Number(targetPort || 80) };
  };
  const sockets = new Set<Socket>();
  let behaviour = behaviourOf(null);
  let accepted = 0;
  let sent = 0;
  const server = createServer({ allowHalfOpen: true }, (client) => {
    accepted++;
    sockets.add(client);
    client.on('close', () => sockets.delete(client));
    new Link({
      client,
      target: destination(),
      behaviour: () => behaviour,
      random: seededRandom(seed + 7_919 * accepted),
      onSent: (bytes) => {
        sent += bytes;
      },
    });
  });
  const listen = (at: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(at, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;

  async function breakAll(): Promise<void> {
    const gone = [...sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve)));
    for (const socket of sockets) resetSocket(socket);
    await Promise.all(gone);
  }

  async function goDown(): Promise<void> {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    await breakAll();
    await closed;
  }

  async function change(fault: Fault | null): Promise<void> {
    behaviour = behaviourOf(fault);
    if (fault?.kind === 'down') return server.listening ? goDown() : undefined;
    if (!server.listening) await listen(port);
    // Connections that a client keeps would else never meet what happens when one is made.
    if (fault?.kind === 'reset' && fault.when === 'connect') await breakAll();
  }

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    get connections() {
      return sockets.size;
    },
    get accepted() {
      return accepted;
    },
    get sent() {
      return sent;
    },
    set: change,
    clear: () => change(null),
    close: () => (server.listening ? goDown() : Promise.resolve()),
  };
}
