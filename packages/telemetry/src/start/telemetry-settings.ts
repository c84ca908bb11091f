/** What the environment says of telemetry: the standard names of OpenTelemetry, and our own for `/metrics`. */
export interface TelemetrySettings {
  /** Whether spans go out over OTLP; its exporter reads where to from the environment itself. */
  readonly traces: boolean;
  /** Share of the traces that are kept, 0 to 1. */
  readonly sampled: number;
  /** Milliseconds that ended spans are gathered for before they go out. */
  readonly delay: number;
  /** Whether measures go out over OTLP. */
  readonly metrics: boolean;
  /** Milliseconds between two times that measures go out. */
  readonly interval: number;
  /** Addresses and networks besides loopback that `/metrics` answers; null where it is off. */
  readonly page: readonly string[] | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws Error that names the variable and what was expected of it */
export function readTelemetrySettings(environment: Environment): TelemetrySettings {
  const enabled = environment.OTEL_SDK_DISABLED !== 'true';
  const goesOut = (signal: 'TRACES' | 'METRICS') =>
    enabled &&
    environment[`OTEL_${signal}_EXPORTER`] !== 'none' &&
    Boolean(environment.OTEL_EXPORTER_OTLP_ENDPOINT || environment[`OTEL_EXPORTER_OTLP_${signal}_ENDPOINT`]);
  const settings: TelemetrySettings = {
    traces: goesOut('TRACES'),
    sampled: number(environment, 'OTEL_TRACES_SAMPLER_ARG', 1, (value) => value >= 0 && value <= 1),
    delay: number(environment, 'OTEL_BSP_SCHEDULE_DELAY', 5_000, (value) => value >= 0),
    metrics: goesOut('METRICS'),
    interval: number(environment, 'OTEL_METRIC_EXPORT_INTERVAL', 60_000, (value) => value >= 100),
    page: environment.SAMGRAF_METRICS === 'off' ? null : networks(environment),
  };
  for (const name of [
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
    'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT',
  ]) {
    const value = environment[name];
    if (value && !/^https?:$/.test(URL.parse(value)?.protocol ?? '')) {
      throw new Error(`${name}: expected an http or https address.`);
    }
  }
  const protocol = environment.OTEL_EXPORTER_OTLP_PROTOCOL || 'http/protobuf';
  if ((settings.traces || settings.metrics) && protocol !== 'http/protobuf') {
    throw new Error(`OTEL_EXPORTER_OTLP_PROTOCOL: expected http/protobuf, came ${protocol}.`);
  }
  return settings;
}

function number(
  environment: Environment,
  name: string,
  otherwise: number,
  fits: (value: number) => boolean,
): number {
  const text = environment[name];
  if (!text) return otherwise;
  const value = Number(text);
  if (!fits(value)) throw new Error(`${name}: expected a number in its range, came ${text}.`);
  return value;
}

function networks({ SAMGRAF_METRICS, SAMGRAF_METRICS_ALLOW }: Environment): readonly string[] {
  if (SAMGRAF_METRICS && SAMGRAF_METRICS !== 'on') {
    throw new Error(`SAMGRAF_METRICS: expected on or off, came ${SAMGRAF_METRICS}.`);
  }
  return (SAMGRAF_METRICS_ALLOW ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
}
