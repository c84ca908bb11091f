import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

const keys = new WeakMap<Buffer, KeyObject>();

/** Of 128 bits: letters, digits, `-` and `_`. The same for all tenants, and nothing of the number is in it. */
export function supplierHash(key: Buffer, organisationNumber: string): string {
  let secret = keys.get(key);
  if (secret === undefined) {
    secret = createSecretKey(key);
    keys.set(key, secret);
  }
  return createHmac('sha256', secret).update(organisationNumber).digest('base64url').slice(0, 22);
}
