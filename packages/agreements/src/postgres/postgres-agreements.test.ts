import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import postgres from 'postgres';
import { give, grant } from '../testing/acts.ts';
import { defineStoreSuite } from '../testing/define-store-suite.ts';
import { findDatabase } from '../testing/find-database.ts';
import { PostgresAgreements } from './postgres-agreements.ts';

const url = await findDatabase();
const schema = `agreements_${process.pid}`;
const declared = { agreements: [], grants: [grant({ id: 'of-a-file' })] };
const open = (more: object = {}) =>
  PostgresAgreements.open({
    url: url as string,
    schema,
    declared: { agreements: [], grants: [] },
    lease: 200,
    ...more,
  });

(url ? describe : describe.skip)('with a real PostgreSQL', () => {
  let sql: postgres.Sql;

  beforeAll(async () => {
    sql = postgres(url as string, { max: 1, onnotice: () => undefined });
    await sql.unsafe(`CREATE SCHEMA ${schema}`);
  });

  const reset = async () => {
    await sql.unsafe(`DROP SCHEMA ${schema} CASCADE; CREATE SCHEMA ${schema}`);
  };

  afterAll(async () => {
    await sql.unsafe(`DROP SCHEMA ${schema} CASCADE`);
    await sql.end();
  });

  defineStoreSuite('acts in PostgreSQL', () => open(), reset);

  it('believes nothing longer than the lease when the database is gone, and comes back by itself', async () => {
    const told: unknown[] = [];
    const store = await open({ declared, onFailure: (error: unknown) => told.push(error) });
    await store.add(() => give());
    expect(store.basis().grants).toHaveLength(2);
    // The table is away, as when the database is restored: every question fails.
    await sql.unsafe(`ALTER TABLE ${schema}.agreement_acts RENAME TO away`);
    await pause(300);
    expect(store.basis().grants).toEqual([]);
    expect(() => store.register()).toThrow('cannot be asked');
    await expect(store.add(() => give({ id: 'late' }))).rejects.toThrow('cannot be asked');
    await sql.unsafe(`ALTER TABLE ${schema}.away RENAME TO agreement_acts`);
    await pause(300);
    expect(store.basis().grants).toHaveLength(2);
    expect(told).toHaveLength(1);
    await store.close();
  });

  it('lets nobody change what was done', async () => {
    const store = await open();
    await store.add(() => give());
    for (const change of ['UPDATE %s SET document = document', 'DELETE FROM %s', 'TRUNCATE %s']) {
      await expect(sql.unsafe(change.replace('%s', `${schema}.agreement_acts`))).rejects.toThrow(
        'stays done',
      );
    }
    await store.close();
  });

  it('puts nothing in force where no database answers', async () => {
    const store = await open({ url: 'postgres://nobody@127.0.0.1:1/none', declared });
    expect(store.basis().grants).toEqual([]);
    await store.close();
  });
});
