import { type DestinationStream, type Logger, pino } from 'pino';
import { currentTraceId } from '../trace/trace-context.ts';
import { currentRequestId } from './request-context.ts';
import { scrub } from './scrub.ts';
import { tellError } from './tell-error.ts';

/** What a line of a log has under these names, itself or one level down, is not written. */
const left = [
  'authorization',
  'cookie',
  'headers',
  'body',
  'query',
  'variables',
  'token',
  'key',
  'personNumber',
  'subject',
  'req',
  'res',
];

/** Where a log goes, and how much of it. */
export interface LogOptions {
  readonly level: string;
  /** Default standard error, line by line. */
  readonly destination?: DestinationStream;
}

/**
 * JSON lines. Whatever is told while a request is answered carries its id, and that of its trace where it is traced.
 * No personal data, no token, no variable of a query: what is looked up, and by whom, belongs in the ledger.
 */
export function createLog({ level, destination }: LogOptions): Logger {
  return pino(
    {
      level,
      mixin: () => ({ ...named('requestId', currentRequestId()), ...named('traceId', currentTraceId()) }),
      redact: { paths: left.flatMap((each) => [each, `*.${each}`]), censor: '[left out]' },
      serializers: { err: tellError, error: tellError },
      hooks: { streamWrite: scrub },
    },
    destination ?? pino.destination({ fd: 2, sync: true }),
  );
}

const named = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value });
