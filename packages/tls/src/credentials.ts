/** What one side of a TLS connection has read of its files: PEM texts, checked. */
export interface Credentials {
  /** What it shows, with the certificates between it and its authority; null where it shows nothing. */
  readonly certificate: string | null;
  readonly key: string | null;
  /** Whose certificates it believes; null for the authorities that Node comes with. */
  readonly ca: string | null;
  /** Milliseconds since the epoch: when its own certificate ends; null where it has none. */
  readonly expiresAt: number | null;
}
