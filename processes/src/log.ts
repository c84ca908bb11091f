import { type Logger, pino } from 'pino';
import type { Settings } from './settings.ts';

/** JSON lines on standard error, at the level that `SAMGRAF_LOG_LEVEL` says. No personal data goes in them. */
export function createLog({ logLevel }: Settings): Logger {
  return pino({ level: logLevel }, pino.destination({ fd: 2, sync: true }));
}
