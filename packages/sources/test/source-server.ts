import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net';

export interface TestServer {
  readonly url: string;
  /** Requests (or, for a socket server, connections) so far. */
  readonly heard: number;
  readonly openSockets: number;
  readonly mostSockets: number;
  close(): Promise<void>;
}

/** A real HTTP server with one behaviour. */
export function httpServer(
  behave: (request: IncomingMessage, response: ServerResponse, count: number) => void,
): Promise<TestServer> {
  let heard = 0;
  const server = createServer((request, response) => behave(request, response, ++heard));
  return listen(server, () => heard);
}

/** A server that speaks whatever it likes, once the request's head has come. */
export function socketServer(behave: (socket: Socket, count: number) => void): Promise<TestServer> {
  let heard = 0;
  const server = createSocketServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => undefined);
    // That the other side has ended is what tells that it let go of us.
    socket.on('end', () => socket.destroy());
    socket.once('data', () => {
      socket.resume();
      behave(socket, ++heard);
    });
  });
  return listen(server, () => heard);
}

async function listen(
  server: ReturnType<typeof createSocketServer>,
  heard: () => number,
): Promise<TestServer> {
  const sockets = new Set<Socket>();
  let most = 0;
  server.on('connection', (socket) => {
    sockets.add(socket);
    most = Math.max(most, sockets.size);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get heard() {
      return heard();
    },
    get openSockets() {
      return sockets.size;
    },
    get mostSockets() {
      return most;
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

/** A well-formed answer. */
export function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}
