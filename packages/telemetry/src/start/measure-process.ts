import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Meter } from '@opentelemetry/api';
import { watched } from '../measure/watched.ts';

const states = { CLOSED: 0, HALF_OPEN: 1, OPEN: 2 } as const;

/** Milliseconds over which the event loop's delay is told: a peak stands for so long, and is then forgotten. */
const window = 15_000;

/** Milliseconds between two samples of it. */
const resolution = 10;

/** What is read when measures are collected: the process itself, its caches, its systems' breakers. @returns what ends it */
export function measureProcess(meter: Meter): () => void {
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  let told = { p50: 0, p99: 0, max: 0 };
  const timer = setInterval(() => {
    told = snapshot();
    delay.reset();
  }, window).unref();
  // What is told is the time between two samples: the pause that was asked for is no delay.
  const late = (nanoseconds: number) => Math.max(0, nanoseconds / 1e9 - resolution / 1e3);
  const snapshot = () => ({
    p50: late(delay.percentile(50)),
    p99: late(delay.percentile(99)),
    max: late(delay.max),
  });

  meter
    .createObservableGauge('samgraf.eventloop.delay.seconds', {
      unit: 's',
      description: 'How late the event loop was, over fifteen seconds.',
    })
    .addCallback((result) => {
      const now = delay.count > 0 ? snapshot() : told;
      for (const quantile of ['p50', 'p99', 'max'] as const) {
        result.observe(Math.max(now[quantile], told[quantile]), { quantile });
      }
    });
  meter
    .createObservableGauge('samgraf.memory.bytes', {
      unit: 'By',
      description: 'Memory of the process, by kind.',
    })
    .addCallback((result) => {
      const { rss, heapUsed, heapTotal, external } = process.memoryUsage();
      for (const [kind, value] of Object.entries({ rss, heapUsed, heapTotal, external })) {
        result.observe(value, { kind });
      }
    });
  meter
    .createObservableCounter('samgraf.cpu.seconds', { unit: 's', description: 'Processor time, by kind.' })
    .addCallback((result) => {
      const { user, system } = process.cpuUsage();
      result.observe(user / 1e6, { kind: 'user' });
      result.observe(system / 1e6, { kind: 'system' });
    });
  meter
    .createObservableCounter('samgraf.cache.requests', {
      description: 'What caches were asked, and whether they had it.',
    })
    .addCallback((result) => {
      for (const [cache, { hits, misses }] of watched.caches()) {
        result.observe(hits, { cache, outcome: 'hit' });
        result.observe(misses, { cache, outcome: 'miss' });
      }
    });
  meter
    .createObservableGauge('samgraf.source.breaker', {
      description: "Systems' circuit breakers: 0 closed, 1 half open, 2 open.",
    })
    .addCallback((result) => {
      for (const { system, read } of watched.breakers()) result.observe(states[read()], { system });
    });
  return () => {
    clearInterval(timer);
    delay.disable();
  };
}
