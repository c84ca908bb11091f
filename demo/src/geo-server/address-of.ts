import type { IncomingMessage } from 'node:http';

/** The address of a request, under the origin that it was asked at: links of the answer lead back there. */
export function addressOf({ url = '/', headers }: IncomingMessage): URL {
  const asked = `http://${headers.host ?? 'localhost'}`;
  const origin = URL.canParse(asked) ? new URL(asked).origin : 'http://localhost';
  return URL.canParse(`${origin}${url}`) ? new URL(`${origin}${url}`) : new URL(`${origin}/`);
}
