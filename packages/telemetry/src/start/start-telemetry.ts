import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { MetricsPage } from './metrics-page.ts';
import { readTelemetrySettings } from './telemetry-settings.ts';

/** How telemetry is started. */
export interface TelemetryOptions {
  /** What this process is: `gateway`, `subgraph-cases`. */
  readonly service: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Pick<Logger, 'warn'>;
  /** Milliseconds that the last telemetry gets to go out, whether or not a collector takes it. Default 3 000. */
  readonly patience?: number;
}

/** Telemetry at work. */
export interface Telemetry {
  /** For `mountMetrics`; null where it is off. */
  readonly page: MetricsPage | null;
  /** Sends what is still here, and ends. */
  close(): Promise<void>;
}

/**
 * Starts what the environment asks for: spans and measures over OTLP, measures for Prometheus. Before anything that
 * measures is made. What is not asked for is not even loaded.
 *
 * @throws Error that names the variable
 */
export async function startTelemetry({
  service,
  environment,
  log,
  patience = 3_000,
}: TelemetryOptions): Promise<Telemetry> {
  const settings = readTelemetrySettings(environment);
  const ends: Array<() => Promise<void>> = [];
  let page: MetricsPage | null = null;
  if (settings.traces) {
    const { startTracing } = await import('./start-tracing.ts');
    ends.push(startTracing(service, environment, settings));
  }
  if (settings.metrics || settings.page) {
    const { startMeasuring } = await import('./start-measuring.ts');
    const measuring = await startMeasuring(service, environment, settings);
    ends.push(measuring.close);
    if (settings.page) page = { text: measuring.text, allowed: settings.page };
  }
  return {
    page,
    async close() {
      const timeUp = setTimeout(patience, 'LATE' as const, { ref: false });
      const ended = Promise.all(ends.map((end) => end())).then(() => 'SENT' as const);
      const outcome = await Promise.race([ended, timeUp]).catch(() => 'FAILED' as const);
      if (outcome !== 'SENT') log.warn({ outcome }, 'the last telemetry could not be sent');
    },
  };
}
