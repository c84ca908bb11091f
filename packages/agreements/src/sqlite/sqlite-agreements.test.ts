import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { give, grant } from '../testing/acts.ts';
import { defineStoreSuite } from '../testing/define-store-suite.ts';
import { SqliteAgreements } from './sqlite-agreements.ts';

const folder = mkdtempSync(join(tmpdir(), 'samgraf-agreements-'));
const file = join(folder, 'acts.sqlite');
const declared = { agreements: [], grants: [] };
const reset = async () => rmSync(folder, { recursive: true, force: true });

defineStoreSuite('acts in a file', async () => new SqliteAgreements(file, declared), reset);

describe('a file that cannot be read', () => {
  it('puts nothing in force, not even what the configuration says, and says so once', async () => {
    const told: unknown[] = [];
    const granted = { agreements: [], grants: [grant({ id: 'of-a-file' })] };
    const store = new SqliteAgreements(file, granted, (error) => told.push(error));
    expect(store.basis().grants).toHaveLength(1);
    await store.add(() => give());
    const other = new DatabaseSync(file);
    other.exec("INSERT INTO acts VALUES (2, 'not an act')");
    await turn();
    expect(store.basis().grants).toEqual([]);
    await turn();
    expect(store.basis().grants).toEqual([]);
    expect(() => store.register()).toThrow('cannot be asked');
    expect(told).toHaveLength(1);
    // Service returns by itself.
    other.exec('DELETE FROM acts WHERE number = 2');
    other.close();
    await turn();
    expect(store.basis().grants.map((each) => each.id)).toEqual(['of-a-file', 'economist']);
    await store.close();
    await reset();
  });
});
