import { expect, it } from '@jest/globals';
import { isLoopback } from './is-loopback.ts';

it.each(['localhost', 'a.localhost', '127.0.0.1', '127.9.9.9', '::1', '[::1]', '::ffff:127.0.0.1'])(
  '%s stays within the machine',
  (host) => expect(isLoopback(host)).toBe(true),
);

it.each(['0.0.0.0', '::', '10.0.0.1', 'localhost.example', '127.0.0.1.example', '128.0.0.1', ''])(
  '%s does not',
  (host) => expect(isLoopback(host)).toBe(false),
);
