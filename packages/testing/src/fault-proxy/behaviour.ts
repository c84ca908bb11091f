/** One connection through the proxy, as a behaviour may use it. */
export interface Way {
  /** Sends to the client; resolves when there is room for more. What cannot be sent any more is dropped. */
  send(bytes: Uint8Array): Promise<void>;
  /** Ends the side towards the client (FIN). */
  end(): void;
  /** Breaks the connection (RST). */
  reset(): void;
  /** Whether anything can still be sent. */
  readonly open: boolean;
  /** Resolves after so many milliseconds, or when the connection is gone. */
  pause(ms: number): Promise<void>;
  /** Of this connection alone, so that chance does not depend on how connections interleave. */
  random(): number;
}

/** What a fault does to a connection. What it leaves out passes as it is. */
export interface Behaviour {
  connected?(way: Way): void;
  /** The client has sent something. True when it has been dealt with, and the target is not to hear of it. */
  asked?(way: Way): boolean;
  /** @param position of the piece's first byte in the answer. */
  answered?(way: Way, piece: Buffer, position: number): Promise<void>;
  /** The target has closed its side. */
  ended?(way: Way): Promise<void>;
}
