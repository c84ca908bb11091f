import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { createLog } from './create-log.ts';
import { withinRequest } from './request-context.ts';
import { requestIdOf } from './request-id.ts';
import { scrub } from './scrub.ts';

const token = `eyJhbGciOiJFUzI1NiJ9.${'a'.repeat(40)}.${'b'.repeat(40)}`;
// Made invalid by design: no such day, no such check digit.
const numbers = [
  '199002311234',
  '19900231-1234',
  '900231-1234',
  '9002311234',
  '900291-1234',
  '19900231+1234',
];

function logging() {
  const lines: string[] = [];
  const log = createLog({ level: 'debug', destination: { write: (line) => void lines.push(line) } });
  return { log, lines, last: () => JSON.parse(lines.at(-1)!) };
}

describe('a log', () => {
  it('has the id of the request that is answered in every line, through promises and timers', async () => {
    const { log, lines } = logging();
    const answer = async (id: string) =>
      withinRequest(id, async () => {
        log.info('before');
        await new Promise((resolve) => setTimeout(resolve, 2));
        log.child({ subgraph: 'cases' }).warn({ system: 'cases-shared' }, 'after');
      });
    await Promise.all([answer('request-one'), answer('request-two')]);
    log.info('outside');
    const ids = lines.map((each) => JSON.parse(each).requestId);
    expect(ids.filter((each) => each === 'request-one')).toHaveLength(2);
    expect(ids.filter((each) => each === 'request-two')).toHaveLength(2);
    expect(ids.at(-1)).toBeUndefined();
  });

  it('leaves out what a request is made of, however it is handed over', () => {
    const { log, lines } = logging();
    log.warn({ headers: { authorization: `Bearer ${token}` }, variables: { id: numbers[0] } }, 'one');
    log.warn({ request: { query: '{ secret }', body: 'secret', authorization: 'Bearer secret' } }, 'two');
    log.warn({ err: Object.assign(new Error('three'), { request: { body: 'secret' } }) }, 'three');
    log.warn(`Bearer ${token}`);
    expect(lines).toHaveLength(4);
    expect(lines.join('')).not.toMatch(/secret|eyJ/);
    for (const each of numbers) expect(lines.join('')).not.toContain(each);
  });

  it('says of an error its type, its code and where it came from, and not what it quotes', () => {
    const { log, lines, last } = logging();
    let error: unknown;
    try {
      JSON.parse('Anka Ankason 900231-1234');
    } catch (caught) {
      error = caught;
    }
    log.error(
      { err: Object.assign(new Error('the source failed', { cause: error }), { code: 'E_X' }) },
      'failed',
    );
    expect(last().err).toMatchObject({
      type: 'Error',
      code: 'E_X',
      message: 'the source failed',
      cause: { type: 'SyntaxError' },
    });
    expect(last().err.stack).toMatch(/^\s+at .*create-log\.test/);
    expect(lines.join('')).not.toContain('Anka');
  });
});

it('an error of graphql-js is told by what was thrown, and not by its own words', () => {
  const { log, lines, last } = logging();
  const originalError = new TypeError('no method of that name');
  log.error({ err: new GraphQLError('Float cannot represent "Anka Ankason"', { originalError }) }, 'masked');
  expect(last().err).toMatchObject({
    type: 'GraphQLError',
    cause: { type: 'TypeError', message: 'no method of that name' },
  });
  expect(lines.join('')).not.toContain('Anka');
});

describe('what is written after all', () => {
  it.each(numbers)('has no personal number: %s', (number) => {
    expect(scrub(`{"text":"of ${number}."}`)).not.toContain(number);
  });

  it.each([
    '{"time":1795547861423,"ms":12.5}',
    'd3b07384-d9a0-4c9b-8f3e-2f1a6b7c8d9e',
    '212000-1488',
    'BN-2026-000123',
    '2026-11-24T19:17:42.966Z',
  ])('keeps %s', (text) => expect(scrub(text)).toBe(text));

  it('is JSON still where a number stood as one', () => {
    expect(JSON.parse(scrub('{"a":199002311234}'))).toEqual({ a: 999999999999 });
  });
});

describe('the id of a request', () => {
  it('is the caller’s own where it is harmless', () => {
    expect(requestIdOf('portal-2026.11_24')).toBe('portal-2026.11_24');
  });

  it.each([undefined, 'short', 'a b c d e f g', 'x'.repeat(65), 'line\nbreak-', ['12345678'], ...numbers])(
    'is a new one for %j',
    (given) => expect(requestIdOf(given)).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/),
  );
});
