import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import postgres from 'postgres';
import type { LayerKey } from './layer-key.ts';
import type { LayerKeyStore } from './layer-key-store.ts';
import { PostgresLayerKeys } from './postgres-layer-keys.ts';
import { SqliteLayerKeys } from './sqlite-layer-keys.ts';

const key = (id: string, more: Partial<LayerKey> = {}): LayerKey => ({
  id,
  hash: `hash-${id}`,
  tenant: '1461',
  account: 'sub-1',
  label: 'Åäö "kartan"',
  layers: ['sites', 'ways'],
  issuedAt: `2026-01-01T00:00:0${id}.000Z`,
  until: '2026-12-31',
  revokedAt: null,
  ...more,
});

function keepsKeys(open: () => LayerKeyStore): void {
  it('keeps keys for whoever opens it next, and ends them for all at once', async () => {
    const [one, other] = [open(), open()];
    try {
      await one.add(key('2'));
      await one.add(key('1'));
      await one.add(key('3', { account: 'sub-2' }));
      expect(await other.byHash('hash-2')).toEqual(key('2'));
      expect(await other.byHash('hash-9')).toBeNull();
      expect(await other.ofAccount('1461', 'sub-1')).toEqual([key('1'), key('2')]);
      expect(await other.revoke(key('3', { account: 'sub-1' }), 'now')).toBe(false);
      expect(await other.revoke(key('2'), 'now')).toBe(true);
      expect(await other.revoke(key('2'), 'later')).toBe(true);
      expect(await one.byHash('hash-2')).toEqual(key('2', { revokedAt: 'now' }));
      await expect(one.add(key('2'))).rejects.toThrow();
    } finally {
      await one.close();
      await other.close();
    }
  });
}

describe('layer keys in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samgraf-keys-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  keepsKeys(() => new SqliteLayerKeys(join(folder, 'keys.sqlite')));
});

const url = await findDatabase();

(url ? describe : describe.skip)('layer keys in PostgreSQL', () => {
  const schema = `layer_keys_${process.pid}`;
  let sql: postgres.Sql;
  beforeAll(async () => {
    sql = postgres(url as string, { max: 1, onnotice: () => undefined });
    await sql.unsafe(`CREATE SCHEMA ${schema}`);
  });
  afterAll(async () => {
    await sql.unsafe(`DROP SCHEMA ${schema} CASCADE`);
    await sql.end();
  });
  keepsKeys(() => new PostgresLayerKeys(url as string, schema));
});

/** `DATABASE_URL`, else the usual local places. @throws where there is none and one is required */
async function findDatabase(): Promise<string | null> {
  const places = process.env.DATABASE_URL
    ? [process.env.DATABASE_URL]
    : ['postgres://postgres@127.0.0.1:5432/postgres', 'postgres:///postgres?host=/var/run/postgresql'];
  for (const place of places) {
    const probe = postgres(place, { max: 1, connect_timeout: 2, onnotice: () => undefined });
    try {
      await probe`SELECT 1`;
      return place;
    } catch {
      // The next place.
    } finally {
      await probe.end({ timeout: 1 });
    }
  }
  const missing = 'No PostgreSQL answers at DATABASE_URL or the usual local places';
  if (process.env.SAMGRAF_TEST_SERVICES === 'required') throw new Error(missing);
  console.warn(`${missing}: layer keys are tested in a file alone.`);
  return null;
}
