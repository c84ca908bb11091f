export { type MetricsPage, mountMetrics } from './metrics-page.ts';
export { startTelemetry, type Telemetry, type TelemetryOptions } from './start-telemetry.ts';
export { readTelemetrySettings, type TelemetrySettings } from './telemetry-settings.ts';
