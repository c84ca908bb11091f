import { metrics } from '@opentelemetry/api';
import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { MeterProvider, type MetricReader } from '@opentelemetry/sdk-metrics';
import { forgetInstruments } from '../measure/instruments.ts';
import { measureProcess } from './measure-process.ts';
import { resourceOf } from './resource.ts';
import type { TelemetrySettings } from './telemetry-settings.ts';

/** Measures, until they are ended. */
export interface Measuring {
  /** Everything measured until now, in Prometheus' text format. */
  text(): Promise<string>;
  close(): Promise<void>;
}

/** Measures from now on: one instrumentation, read by Prometheus and, where it is configured, sent over OTLP. */
export async function startMeasuring(
  service: string,
  environment: Readonly<Record<string, string | undefined>>,
  settings: Pick<TelemetrySettings, 'metrics' | 'interval'>,
): Promise<Measuring> {
  // It serves nothing by itself: our own servers do, to whom they know.
  const prometheus = new PrometheusExporter({ preventServerStart: true });
  const readers: MetricReader[] = [prometheus];
  if (settings.metrics) readers.push(await otlpReader(settings.interval));
  const provider = new MeterProvider({ resource: resourceOf(service, environment), readers });
  metrics.setGlobalMeterProvider(provider);
  forgetInstruments();
  const end = measureProcess(metrics.getMeter('samgraf'));
  const serializer = new PrometheusSerializer(undefined, undefined, undefined, true, true);
  return {
    async text() {
      const { resourceMetrics } = await prometheus.collect();
      return serializer.serialize(resourceMetrics);
    },
    async close() {
      end();
      await provider.shutdown();
      metrics.disable();
      forgetInstruments();
    },
  };
}

async function otlpReader(interval: number): Promise<MetricReader> {
  const [{ PeriodicExportingMetricReader }, { OTLPMetricExporter }] = await Promise.all([
    import('@opentelemetry/sdk-metrics'),
    import('@opentelemetry/exporter-metrics-otlp-proto'),
  ]);
  return new PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter(),
    exportIntervalMillis: interval,
    exportTimeoutMillis: Math.min(interval, 10_000),
  });
}
