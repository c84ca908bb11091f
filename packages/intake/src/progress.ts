/** How far the reading of a file has come. */
export interface Progress {
  readonly tenant: string;
  readonly system: string;
  readonly kind: string;
  readonly file: string;
  /** RFC 3339. */
  readonly startedAt: string;
  /** Read so far. */
  readonly bytes: number;
  /** Of so many. */
  readonly of: number;
}
