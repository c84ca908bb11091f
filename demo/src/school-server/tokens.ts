import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface Client {
  readonly id: string;
  readonly secret: string;
  /** Whose part of the system it is for. */
  readonly municipality: string;
}

interface Issued {
  readonly municipality: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Access tokens by client credentials (RFC 6749, 4.4): each says whose part is served, and for how long. */
export class Tokens {
  /** How long a token is good. */
  readonly seconds: number;
  private readonly clients: ReadonlyMap<string, Client>;
  private readonly now: () => number;
  private readonly issued = new Map<string, Issued>();

  constructor(clients: readonly Client[], seconds: number, now: () => number = Date.now) {
    this.clients = new Map(clients.map((each) => [each.id, each]));
    this.seconds = seconds;
    this.now = now;
  }

  /** A new token; null where the client is not known by that secret. */
  issue(id: string, secret: string): string | null {
    const client = this.clients.get(id);
    // Compared where there is no such client too, so that the time tells nothing.
    if (!same(secret, client?.secret ?? '') || !client) return null;
    for (const [token, { until }] of this.issued) if (until <= this.now()) this.issued.delete(token);
    const token = randomBytes(32).toString('base64url');
    this.issued.set(token, { municipality: client.municipality, until: this.now() + this.seconds * 1_000 });
    return token;
  }

  /** Code of the municipality whose part a token opens; null where it is unknown or no longer good. */
  municipalityOf(token: string): string | null {
    const found = this.issued.get(token);
    return found && found.until > this.now() ? found.municipality : null;
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
