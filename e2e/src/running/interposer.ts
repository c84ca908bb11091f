import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands between Samgraf and a source does with a call. Faults of the network itself are the drill's. */
export type Conduct =
  /** Hands it on to the source. */
  | 'PASS'
  /** Takes it and never answers. */
  | 'SILENT'
  /** 500. */
  | 'ERROR'
  /** A page of HTML, as a proxy on the way gives. */
  | 'HTML'
  /** JSON that breaks off. */
  | 'HALF_JSON'
  /** Well-formed JSON of another shape. */
  | 'OTHER_JSON';

/** A server in front of a source, whose conduct a test changes while it runs. */
export interface Interposer {
  readonly url: string;
  conduct: Conduct;
  /** Where the source is. */
  target: string;
  /** Method and path of each call that came, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

export async function startInterposer(): Promise<Interposer> {
  const server = createServer((incoming, response) => {
    interposer.asked.push(`${incoming.method} ${incoming.url?.split('?')[0]}`);
    answers[interposer.conduct](incoming, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const interposer: Interposer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    conduct: 'PASS',
    target: '',
    asked: [],
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  const json = { 'content-type': 'application/json' };
  const answers: Record<Conduct, (incoming: IncomingMessage, response: ServerResponse) => void> = {
    PASS(incoming, response) {
      const onward = request(
        new URL(incoming.url ?? '/', interposer.target),
        { method: incoming.method, headers: incoming.headers },
        (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
        },
      );
      onward.on('error', () => response.destroy());
      incoming.pipe(onward);
    },
    SILENT: () => undefined,
    ERROR: (_incoming, response) => response.writeHead(500, json).end('{"message":"internal error"}'),
    HTML: (_incoming, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Driftstörning</h1>'),
    HALF_JSON: (_incoming, response) => response.writeHead(200, json).end('{"errands":[{"id":'),
    OTHER_JSON: (_incoming, response) =>
      response.writeHead(200, json).end('{"errands":[{"id":7}],"groups":"none","documents":{}}'),
  };
  return interposer;
}
