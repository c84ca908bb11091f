import { createLog as createTelemetryLog } from '@samgraf/telemetry';
import type { Logger } from 'pino';
import type { Settings } from './settings.ts';

/** JSON lines on standard error, at the level that `SAMGRAF_LOG_LEVEL` says; each says which process it is from. */
export function createLog({ logLevel }: Settings, name = 'samgraf'): Logger {
  return createTelemetryLog({ level: logLevel }).child({ name });
}
