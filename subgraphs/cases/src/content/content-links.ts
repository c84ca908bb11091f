import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { Principal } from '@samgraf/policy';
import type { Asker, ContentLink } from '@samgraf/subgraph';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { type FileFacts, fileFacts } from './file-facts.ts';

export interface ContentLinksOptions {
  /** 32 bytes, base64url: where several processes of this subgraph share the work. Default one made at the start. */
  readonly key?: string | undefined;
  /** How long a link holds, in seconds. Default 60. */
  readonly seconds?: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** A link to a file's bytes, for one person and a short while. */
export interface MadeLink {
  /** Below the gateway's address. */
  readonly url: string;
  /** RFC 3339. */
  readonly expiresAt: string;
  readonly mediaType: string | null;
  readonly size: number | null;
}

/** What a link says that still holds. */
export interface ReadLink extends ContentLink {
  readonly file: FileFacts;
}

const path = '/content/';
const issuer = 'cases';

/**
 * Makes links and reads them again. A link is encrypted (JWE), so that it cannot be made by others and a log that it
 * ends up in tells nothing; only whose it is to answer (`iss`) can be read, by the gateway.
 */
export class ContentLinks {
  readonly #key: KeyObject;
  readonly #seconds: number;
  readonly #now: () => number;

  /** @throws Error when the key is not 32 bytes */
  constructor({ key, seconds = 60, now }: ContentLinksOptions) {
    const bytes = key ? Buffer.from(key, 'base64url') : randomBytes(32);
    if (bytes.length !== 32) throw new Error('SAMGRAF_CONTENT_KEY: expected 32 bytes in base64url.');
    this.#key = createSecretKey(bytes);
    this.#seconds = seconds;
    this.#now = now;
  }

  /** @param file what the register says of the file, as `read` gave it ({@link FileFacts}) */
  async make(id: string, file: unknown, { principal, purpose, askingCase }: Asker): Promise<MadeLink> {
    const { mediaType, size, ...facts } = fileFacts.parse(file);
    const until = Math.floor(this.#now() / 1_000) + this.#seconds;
    const token = await new EncryptJWT({ id, file: { mediaType, size, ...facts }, purpose, askingCase })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', iss: issuer })
      .setIssuer(issuer)
      .setSubject(`${principal.kind} ${principal.id}`)
      .setExpirationTime(until)
      .encrypt(this.#key);
    return { url: `${path}${token}`, expiresAt: new Date(until * 1_000).toISOString(), mediaType, size };
  }

  /**
   * What a link says; null of one that is none, has expired, or was made for somebody else.
   *
   * @param link whole, or its last part alone
   */
  async read(link: string, principal: Principal): Promise<ReadLink | null> {
    try {
      const { payload } = await jwtDecrypt(link.slice(link.lastIndexOf('/') + 1), this.#key, {
        issuer,
        subject: `${principal.kind} ${principal.id}`,
        requiredClaims: ['exp'],
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        currentDate: new Date(this.#now()),
      });
      const { id, file, purpose, askingCase } = payload as Record<string, unknown>;
      return {
        id: String(id),
        file: fileFacts.parse(file),
        purpose: textOrNull(purpose),
        askingCase: textOrNull(askingCase),
      };
    } catch {
      return null;
    }
  }
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
