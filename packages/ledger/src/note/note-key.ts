import { createPrivateKey, createPublicKey, generateKeyPairSync, hash, type KeyObject } from 'node:crypto';

/** Ed25519 in a signed note (C2SP signed-note). */
const algorithm = Buffer.from([1]);

/** A key that signs notes: its name, and the public part as everybody gets it. */
export interface NoteKey {
  readonly name: string;
  readonly privateKey: KeyObject;
  /** First four bytes of the hash of name and public key: what a signature names it by. */
  readonly id: Buffer;
  /** `name+hash+key` of C2SP signed-note: what a verifier trusts. */
  readonly verifier: string;
}

/** @param pem PKCS 8 */
export function noteKey(name: string, pem: string): NoteKey {
  const privateKey = createPrivateKey(pem);
  const raw = Buffer.from(createPublicKey(privateKey).export({ format: 'jwk' }).x as string, 'base64url');
  const id = keyId(name, raw);
  return {
    name,
    privateKey,
    id,
    verifier: `${name}+${id.toString('hex')}+${Buffer.concat([algorithm, raw]).toString('base64')}`,
  };
}

/** A new private key, PKCS 8 in PEM. */
export function newKeyPem(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }) as string;
}

function keyId(name: string, raw: Buffer): Buffer {
  return hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), algorithm, raw]), 'buffer').subarray(0, 4);
}
