/** What came back for one request, as a client gets it. */
export interface Answer {
  /** HTTP status. */
  readonly status: number;
  readonly headers: Headers;
  /** From the request's first byte to the answer's last. */
  readonly milliseconds: number;
  // biome-ignore lint/suspicious/noExplicitAny: the tests read answers as a client without generated types does
  readonly data: any;
  readonly errors: ReadonlyArray<{
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly requestId?: string };
  }>;
  readonly extensions: {
    readonly sources: readonly SourceLine[];
    readonly access: { readonly denied: readonly DeniedLine[] };
  };
}

/** One line of `extensions.sources`. */
export interface SourceLine {
  readonly municipality: string;
  readonly system: string;
  readonly status: 'LIVE' | 'CACHED' | 'FAILED' | 'NOT_CONNECTED';
  readonly asOf: string | null;
  readonly reason: string | null;
}

/** One line of `extensions.access.denied`. */
export interface DeniedLine {
  readonly field: string;
  readonly municipality: string;
  readonly reason: string;
}
