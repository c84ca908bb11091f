import type { Breaker } from '@samgraf/telemetry';

/**
 * How one way into one municipality's part of a system stands, as anybody may know: the inventory of systems is
 * public, and every answer tells as much of the sources it asked. No address, no person, no word of the source.
 * Times are RFC 3339.
 */
export interface SourceStatus {
  readonly municipality: string;
  /** System id as in the configuration. */
  readonly system: string;
  /**
   * `HTTP`, or what is read of it beforehand: files `SIE_4`, `PEPPOL_BIS_3`, `ERMS_3`; services `SS_12000`,
   * `OGC_API_FEATURES`, `WFS_2`. Null where it is not connected.
   */
  readonly way: string | null;
  /** `NOT_ASKED`: connected, and nobody has asked since the start. */
  readonly state: 'LIVE' | 'CACHED' | 'FAILED' | 'NOT_CONNECTED' | 'NOT_ASKED';
  /** When what it answered last, or what is at hand of it, was so. */
  readonly asOf: string | null;
  /** Since when it stands as it does; null where that is not known. */
  readonly since: string | null;
  readonly breaker: Breaker | null;
  /** The last failure since the start, and why, by the closed list. */
  readonly lastError: { readonly at: string | null; readonly code: string } | null;
  /** What came of the last file; null where no files come, or none has. */
  readonly lastImport: {
    readonly at: string;
    readonly outcome: 'IMPORTED' | 'REFUSED' | 'FAILED';
    readonly problems: number;
  } | null;
}
