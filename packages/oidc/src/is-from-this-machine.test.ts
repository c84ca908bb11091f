import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { isFromThisMachine } from './is-from-this-machine.ts';

const from = (
  remoteAddress: string | undefined,
  headers: Record<string, string> = { host: 'localhost:4000' },
) => isFromThisMachine({ headers, socket: { remoteAddress } } as unknown as IncomingMessage);

describe('a request', () => {
  it.each(['127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1'])(
    'over a connection from %s is from here',
    (address) => {
      expect(from(address)).toBe(true);
    },
  );

  it.each(['192.0.2.1', '10.0.0.1', '::ffff:192.0.2.1', '2001:db8::1', '0.0.0.0', '', undefined])(
    'over a connection from %p is not',
    (address) => {
      expect(from(address)).toBe(false);
    },
  );

  it.each([
    ['localhost', true],
    ['LOCALHOST:4000', true],
    ['127.0.0.1:4000', true],
    ['[::1]:4000', true],
    ['localhost.evil.example', false],
    ['evil.example', false],
    ['127.0.0.1.evil.example:4000', false],
    ['localhost:4000@evil.example', false],
    ['', false],
  ])('that calls us "%s" asks us by our own name: %p', (host, expected) => {
    expect(from('127.0.0.1', { host })).toBe(expected);
  });
});
