import type { SourceFailureReason } from './source-failure.ts';

/** What a status other than 200 says; null of 200. */
export function statusReason(status: number): SourceFailureReason | null {
  if (status === 200) return null;
  if (status === 401 || status === 403) return 'REFUSED';
  if (status === 429) return 'BUSY';
  return status >= 500 ? 'SERVER_ERROR' : 'BAD_ANSWER';
}
