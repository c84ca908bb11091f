import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanProcessor,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { turnTracing } from '../trace/in-span.ts';
import { allowListProcessor } from './allow-list-processor.ts';
import { resourceOf } from './resource.ts';
import type { TelemetrySettings } from './telemetry-settings.ts';

/**
 * Records spans from now on, each cut down to the closed list before it is kept.
 *
 * @param next where they go; over OTLP when left out
 * @returns what ends it
 */
export function startTracing(
  service: string,
  environment: Readonly<Record<string, string | undefined>>,
  { sampled, delay = 5_000 }: Pick<TelemetrySettings, 'sampled'> & Partial<TelemetrySettings>,
  next: SpanProcessor = new BatchSpanProcessor({
    exporter: new OTLPTraceExporter(),
    scheduledDelayMillis: delay,
  }),
): () => Promise<void> {
  const provider = new TracerProvider({
    resource: resourceOf(service, environment),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(sampled) }),
    spanProcessors: [allowListProcessor(next)],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(provider);
  turnTracing('ON');
  return async () => {
    turnTracing('OFF');
    await provider.shutdown();
    trace.disable();
    context.disable();
  };
}
