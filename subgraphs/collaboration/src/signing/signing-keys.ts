import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, FlattenedSign, type JWK } from 'jose';

/**
 * The tenants' keys for signing agreements (Ed25519), one PEM file each: `<code>.pem`. They come from where secrets
 * are kept. For the demo one that lacks is made at the first use, readable to its owner alone.
 */
export class SigningKeys {
  readonly #folder: string | null;
  readonly #make: boolean;
  readonly #read = new Map<string, KeyObject>();

  constructor(where: { readonly folder: string; readonly make: boolean } | undefined) {
    this.#folder = where?.folder ?? null;
    this.#make = where?.make ?? false;
  }

  /** A detached JWS (RFC 7515, appendix F) over a text; null where the tenant has no key. */
  async sign(tenant: string, text: string): Promise<string | null> {
    const key = this.#key(tenant, this.#make);
    if (!key) return null;
    const kid = (await publicJwk(key)).kid as string;
    const { protected: header, signature } = await new FlattenedSign(new TextEncoder().encode(text))
      .setProtectedHeader({ alg: 'EdDSA', kid })
      .sign(key);
    return `${header}..${signature}`;
  }

  /** The public key that a tenant's signatures are verified by; null where there is none. */
  async publicKey(tenant: string): Promise<JWK | null> {
    const key = this.#key(tenant, this.#make);
    return key && publicJwk(key);
  }

  #key(tenant: string, make: boolean): KeyObject | null {
    const known = this.#read.get(tenant);
    if (known) return known;
    // The code is one of the configuration's, never a caller's words.
    if (this.#folder === null) return null;
    const file = join(this.#folder, `${tenant}.pem`);
    if (!existsSync(file)) {
      if (!make) return null;
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      const { privateKey } = generateKeyPairSync('ed25519');
      const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
      // Another process may have made it in between: then its key is the one.
      try {
        writeFileSync(file, pem, { mode: 0o600, flag: 'wx' });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    }
    const key = createPrivateKey(readFileSync(file));
    if (key.asymmetricKeyType !== 'ed25519') throw new Error(`Expected an Ed25519 key in ${tenant}.pem.`);
    this.#read.set(tenant, key);
    return key;
  }
}

async function publicJwk(key: KeyObject): Promise<JWK> {
  const jwk = await exportJWK(createPublicKey(key));
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'EdDSA', use: 'sig' };
}
