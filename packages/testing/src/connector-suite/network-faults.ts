import type { Fault } from '../fault-proxy/index.ts';

/** Some bytes after the head of an ordinary HTTP answer: within its body. */
const inside = 260;

/** Longer than any deadline. */
const forever = 60_000;

/** Every kind of fault that a network or the machine at its other end shows, as the end of a sentence. */
export const networkFaults: ReadonlyArray<readonly [sentence: string, fault: Fault]> = [
  ['is down', { kind: 'down' }],
  ['resets every connection', { kind: 'reset', when: 'connect' }],
  ['resets when it is asked', { kind: 'reset', when: 'request' }],
  ['resets in the middle of its answer', { kind: 'reset', when: 'answer', afterBytes: inside }],
  ['accepts, reads and never answers', { kind: 'silent' }],
  ['answers far too late', { kind: 'latency', ms: forever, jitterMs: 100 }],
  ['ends its side before it has answered', { kind: 'early-end' }],
  ['ends its side in the middle of its answer', { kind: 'early-end', afterBytes: inside }],
  ['sends three bytes at a time', { kind: 'sliced', bytes: 3, pauseMs: 10 }],
  ['sends at the pace of a modem', { kind: 'bandwidth', bytesPerSecond: 300 }],
  ['never ends its answer', { kind: 'endless', bytesPerSecond: 50_000 }],
  ['talks garbage', { kind: 'garbage' }],
  ['talks garbage in the middle of its answer', { kind: 'garbage', afterBytes: inside }],
  ['never closes', { kind: 'slow-close', ms: forever }],
];
