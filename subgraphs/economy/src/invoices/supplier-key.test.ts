import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { supplierHash } from './supplier-hash.ts';
import { supplierKey } from './supplier-key.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samgraf-key-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the key of suppliers', () => {
  it('is made once, kept, and readable by nobody else', () => {
    const key = supplierKey(folder, {});
    expect(supplierKey(folder, {}).equals(key)).toBe(true);
    expect(key.length).toBeGreaterThanOrEqual(32);
    expect(statSync(join(folder, 'supplier.key')).mode & 0o077).toBe(0);
    const elsewhere = mkdtempSync(join(tmpdir(), 'samgraf-key-'));
    expect(supplierKey(elsewhere, {}).equals(key)).toBe(false);
    rmSync(elsewhere, { recursive: true });
  });

  it('may be given by the environment, and is then written nowhere', () => {
    const given = 'k'.repeat(32);
    expect(supplierKey(folder, { SAMGRAF_SUPPLIER_KEY: given }).toString()).toBe(given);
    expect(() => readFileSync(join(folder, 'supplier.key'))).toThrow('ENOENT');
    expect(() => supplierKey(folder, { SAMGRAF_SUPPLIER_KEY: 'short' })).toThrow('SAMGRAF_SUPPLIER_KEY');
  });
});

describe('the hash of a supplier', () => {
  it('is the same for the same number and key, and none that can be made without the key', () => {
    const number = '8001011234';
    const [one, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    expect(supplierHash(one, number)).toBe(supplierHash(Buffer.from(one), number));
    expect(supplierHash(one, number)).not.toBe(supplierHash(other, number));
    expect(supplierHash(one, number)).not.toBe(supplierHash(one, '8001011235'));
    expect(supplierHash(one, number)).toMatch(/^[\w-]{22}$/);
    const plain = createHash('sha256').update(number).digest('base64url');
    expect(plain).not.toContain(supplierHash(one, number));
  });
});
