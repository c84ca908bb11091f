import type { Logger } from 'pino';
import type { Credentials } from './credentials.ts';
import { readCredentials } from './read-credentials.ts';
import type { TlsFiles } from './tls-files.ts';

/** How credentials are kept up to date. */
export interface LiveCredentialsOptions {
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Milliseconds between two looks at the files. Default 5 000. */
  readonly every?: number;
  /** Milliseconds since the epoch. Default the system's clock. */
  readonly now?: () => number;
}

const day = 24 * 60 * 60_000;

/** How long before its end a certificate is complained of, once a day. */
const noticeDays = 14;

/**
 * Credentials that follow their files: a certificate is renewed where it lies, and connections from then on are
 * made with the new one. What cannot be used is told to the log, and the one before stays: a half-written file
 * must not close a door that stands open.
 *
 * Looks at the files instead of being told, since watching misses network folders and links that are put elsewhere.
 */
export class LiveCredentials {
  readonly #files: TlsFiles;
  readonly #log: LiveCredentialsOptions['log'];
  readonly #now: () => number;
  readonly #listeners = new Set<(credentials: Credentials) => void>();
  readonly #timer: NodeJS.Timeout;
  #current: Credentials;
  #complaint = '';
  #noticedAt = Number.NEGATIVE_INFINITY;

  /** @throws TlsConfigurationError when they cannot be used at the start */
  constructor(files: TlsFiles, { log, every = 5_000, now = Date.now }: LiveCredentialsOptions) {
    this.#files = files;
    this.#log = log;
    this.#now = now;
    this.#current = readCredentials(files, now());
    this.#notice();
    this.#timer = setInterval(() => this.reload(), every).unref();
  }

  get current(): Credentials {
    return this.#current;
  }

  /** Tells the listener of every change from now on. */
  follow(listener: (credentials: Credentials) => void): void {
    this.#listeners.add(listener);
  }

  /** Looks at the files now. */
  reload(): void {
    try {
      const read = readCredentials(this.#files, this.#now());
      this.#complaint = '';
      if (!same(read, this.#current)) {
        this.#current = read;
        this.#noticedAt = Number.NEGATIVE_INFINITY;
        for (const each of this.#listeners) each(read);
        this.#log.info(this.#place(), 'certificates read anew');
      }
    } catch (error) {
      const { message } = error as Error;
      if (message !== this.#complaint) {
        this.#log.error({ reason: message }, 'certificates could not be read anew; those before stay');
      }
      this.#complaint = message;
    }
    this.#notice();
  }

  close(): void {
    clearInterval(this.#timer);
    this.#listeners.clear();
  }

  #notice(): void {
    const { expiresAt } = this.#current;
    const now = this.#now();
    if (expiresAt === null || expiresAt - now > noticeDays * day || now - this.#noticedAt < day) return;
    this.#noticedAt = now;
    this.#log.warn(this.#place(), 'a certificate ends soon');
  }

  #place() {
    const { expiresAt } = this.#current;
    return {
      setting: (this.#files.certificate ?? this.#files.ca)?.setting,
      ends: expiresAt === null ? null : new Date(expiresAt).toISOString(),
    };
  }
}

const same = (one: Credentials, other: Credentials): boolean =>
  one.certificate === other.certificate && one.key === other.key && one.ca === other.ca;
