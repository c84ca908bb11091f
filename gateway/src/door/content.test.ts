import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type ContentAnswer,
  type ContentRequest,
  type ServedSubgraph,
  serveSubgraph,
} from '@samgraf/subgraph';
import { pino } from 'pino';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { worldSubgraphs } from '../testing/world.ts';
import { httpTransport } from '../transport/http-transport.ts';
import { inProcessTransport } from '../transport/in-process-transport.ts';

/** A token as a subgraph makes it, as far as the door reads it. */
const tokenOf = (issuer: string) =>
  `${Buffer.from(JSON.stringify({ alg: 'dir', enc: 'A256GCM', iss: issuer })).toString('base64url')}.${'.x'.repeat(3)}${'y'.repeat(400)}`;

async function* bytes(...pieces: string[]) {
  for (const each of pieces) yield Buffer.from(each);
}

describe.each(['in the same process', 'in another process'])('A file of a subgraph %s', (where) => {
  let gateway: TestGateway;
  let served: ServedSubgraph | null = null;
  let asked: ContentRequest[] = [];
  let answer: () => ContentAnswer;
  beforeAll(async () => {
    const subgraphs = worldSubgraphs();
    const people = Object.assign(Object.create(subgraphs.get('people')!), {
      content: async (request: ContentRequest) => {
        asked.push(request);
        return answer();
      },
    });
    const transports = new Map([...subgraphs].map(([name, each]) => [name, inProcessTransport(each)]));
    if (where === 'in the same process') transports.set('people', inProcessTransport(people));
    else {
      served = await serveSubgraph(people, { port: 0, log: pino({ level: 'silent' }) });
      transports.set('people', httpTransport({ name: 'people', url: new URL(served.url).origin }));
    }
    gateway = await startTestGateway({ subgraphs: transports });
  });
  afterAll(async () => {
    await gateway.gateway.close();
    await served?.close();
  });
  beforeEach(() => {
    asked = [];
    answer = () => ({
      bytes: bytes('abc', 'def'),
      headers: {
        'content-type': 'application/pdf',
        'content-length': '6',
        'content-disposition': 'attachment; filename="a"',
        'content-security-policy': "sandbox; default-src 'none'",
      },
    });
  });
  const fetched = (token: string, authorization = 'Bearer good') =>
    fetch(`${gateway.url}/content/${token}`, { headers: { authorization } });
  const code = async (response: Response) => [
    response.status,
    ((await response.json()) as { errors: Array<{ extensions: { code: string } }> }).errors[0]?.extensions
      .code,
  ];

  it('comes as it is, asked for with the token of who came', async () => {
    const response = await fetched(tokenOf('people'));
    expect([response.status, await response.text()]).toEqual([200, 'abcdef']);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '6',
      'content-disposition': 'attachment; filename="a"',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(asked[0]?.headers.authorization).toBe('Bearer good');
    expect(asked[0]?.token).toBe(tokenOf('people'));
  });

  it('is refused with the subgraph’s code, and with a status even where an answer of GraphQL has 200', async () => {
    answer = () => ({ refused: 'CONTENT_REFUSED', message: 'No.' });
    expect(await code(await fetched(tokenOf('people')))).toEqual([415, 'CONTENT_REFUSED']);
    answer = () => ({ refused: 'LEDGER_UNAVAILABLE', message: 'No.' });
    expect(await code(await fetched(tokenOf('people')))).toEqual([503, 'LEDGER_UNAVAILABLE']);
  });

  it('is asked of no subgraph that has none, that is none, or for a token that is refused', async () => {
    for (const each of [tokenOf('cars'), tokenOf('nobody'), tokenOf('__proto__'), 'guess', 'a.b.c', '%00']) {
      expect(await code(await fetched(each))).toEqual([404, 'NOT_FOUND']);
    }
    expect(await code(await fetched(tokenOf('people'), 'Bearer bad'))).toEqual([401, 'UNAUTHENTICATED']);
    expect(asked).toEqual([]);
  });

  it('that breaks off is seen to', async () => {
    const full = answer();
    answer = () => ({
      ...(full as Extract<ContentAnswer, { bytes: unknown }>),
      bytes: (async function* () {
        yield Buffer.from('abc');
        throw new Error('broken');
      })(),
    });
    const reading = fetched(tokenOf('people')).then((response) => response.text());
    await expect(reading).rejects.toThrow();
  });
});
