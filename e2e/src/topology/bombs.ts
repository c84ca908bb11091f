import { request } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import type { Samgraf } from '../running/samgraf.ts';

const spread = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** Questions that would cost more than they are worth, in the words of the cases. */
const bombs: ReadonlyArray<readonly [string, string, readonly string[]]> = [
  [
    'fragments that double each other',
    `{ cases(first: 1) { nodes { ...F0 } } } ${spread(20, (level) => `fragment F${level} on Case { a: property { cases(first: 1) { nodes { ...F${level + 1} } } } b: property { cases(first: 1) { nodes { ...F${level + 1} } } } }`)} fragment F20 on Case { id }`,
    ['TOO_MANY_ALIASES', 'QUERY_TOO_DEEP'],
  ],
  ['10 000 aliases', `{ ${spread(10_000, (index) => `a${index}: __typename`)} }`, ['QUERY_TOO_LARGE']],
  ['5 MB of text', `{ __typename } # ${'x'.repeat(5_000_000)}`, ['BODY_TOO_LARGE']],
  [
    'fields 100 deep',
    `{ cases(first: 1) { nodes { ${'property { cases(first: 1) { nodes { '.repeat(33)} id ${'} } } '.repeat(33)} } } }`,
    ['QUERY_TOO_DEEP'],
  ],
];

/** What a door answers, also where it does not read the question to its end (`fetch` then fails, RFC 9110 15.5.14). */
function post(door: string, token: string, body: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    let answered = false;
    const asking = request(door, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        authorization: `Bearer ${token}`,
      },
    });
    asking.on('error', (error) => answered || reject(error));
    asking.on('response', (response) => {
      answered = true;
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.on('error', reject);
    });
    asking.end(body);
  });
}

export function describeBombs(samgraf: Samgraf): void {
  describe('A bomb', () => {
    const harmless = '{ cases(first: 1) { nodes { id } } }';
    const as = 'case-officer.mellerud';

    it.each(bombs)(
      'of %s is refused at the gateway and at a subgraph asked directly; the next question is answered',
      async (_what, document, codes) => {
        const token = await samgraf.token(as);
        const doors = [`${samgraf.url}/graphql`, `${samgraf.line('cases').url}/graphql`];
        for (const door of doors) {
          const { status, text } = await post(door, token, JSON.stringify({ query: document }));
          const { data, errors } = JSON.parse(text) as {
            data?: unknown;
            errors: Array<{ extensions: { code: string } }>;
          };
          expect([door, data]).toEqual([door, undefined]);
          expect(codes).toContain(errors[0]!.extensions.code);
          expect(status).toBeGreaterThanOrEqual(400);
        }
        for (const answer of [
          await samgraf.ask(harmless, { as }),
          await samgraf.askSubgraph('cases', harmless, { as }),
        ]) {
          expect(answer.data.cases.nodes).toHaveLength(1);
        }
      },
    );
  });
}
