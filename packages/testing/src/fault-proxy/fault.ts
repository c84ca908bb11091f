/**
 * What can be wrong between a client and a source. Times in milliseconds; `afterBytes` counts from the beginning of
 * each answer (0, the default, is before its first byte).
 */
export type Fault =
  /** Each answer begins late, by `ms` and up to `jitterMs` more or less. */
  | { readonly kind: 'latency'; readonly ms: number; readonly jitterMs?: number }
  /** The connection breaks (RST): at once, when it is asked, or within its answer. */
  | { readonly kind: 'reset'; readonly when: 'connect' | 'request' }
  | { readonly kind: 'reset'; readonly when: 'answer'; readonly afterBytes?: number }
  /** Half-closed: accepts, reads all that comes, and never answers. */
  | { readonly kind: 'silent' }
  /** Half-closed: ends its side (FIN) before the answer is whole, and goes on reading. */
  | { readonly kind: 'early-end'; readonly afterBytes?: number }
  /** The answer comes `bytes` at a time, with a pause between. */
  | { readonly kind: 'sliced'; readonly bytes: number; readonly pauseMs?: number }
  /**
   * An answer that begins well and never ends. `opening` is its beginning, of an HTTP answer in JSON if not given.
   * As fast as it is read, if `bytesPerSecond` is not given.
   */
  | { readonly kind: 'endless'; readonly bytesPerSecond?: number; readonly opening?: string }
  /** Random bytes in the place of the answer, as many. */
  | { readonly kind: 'garbage'; readonly afterBytes?: number }
  /** Where the target closes the connection, that comes `ms` late. */
  | { readonly kind: 'slow-close'; readonly ms: number }
  | { readonly kind: 'bandwidth'; readonly bytesPerSecond: number }
  /** Nobody listens: connections are refused, and those that were open are reset. */
  | { readonly kind: 'down' };
