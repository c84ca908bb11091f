import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { storeContent, writeComparable } from '@samgraf/intake';
import { storeFile } from '../store/open-store.ts';
import { sampleLedger } from '../testing/sample-world.ts';
import { TestStore } from '../testing/test-store.ts';
import { ledgerLines } from '../testing/write-sie.ts';
import { rebuildStore } from './rebuild-store.ts';

let store: TestStore;
beforeEach(() => {
  store = new TestStore();
});
afterEach(() => store.close());

describe('the store of ledgers', () => {
  it('is made anew from the kept raw files alone, byte by byte, twice over', () => {
    const own = { unitPrefixLength: 2, accountGroups: [{ from: '4000', to: '4999', group: '46' }] };
    const connections = [store.connection('1461'), store.connection('1492', own)];
    const [mellerud, amal] = connections;
    store.import(mellerud!, sampleLedger(2025, 1, 3));
    store.import(mellerud!, sampleLedger(2026, 2, 3), 'FIRST.SE');
    store.import(amal!, sampleLedger(2026, 3, 2));
    store.importBytes(mellerud!, Buffer.from('<!DOCTYPE html>'), 'NOISE.SE');
    // A correction, an old copy of what it corrects, and the same as another file.
    store.import(mellerud!, { ...sampleLedger(2026, 4, 3), generatedOn: '20261124' }, 'SECOND.SE');
    store.import(mellerud!, sampleLedger(2026, 5, 3), 'OLD.SE');
    store.import(amal!, sampleLedger(2026, 3, 2), 'COPY.SE');
    const outcomes = store.database.prepare('SELECT outcome, count(*) AS n FROM import GROUP BY 1').all();
    expect(outcomes).toEqual([
      { outcome: 'IMPORTED', n: 4 },
      { outcome: 'REFUSED', n: 3 },
    ]);
    rmSync(join(store.folder, 'SECOND.SE'));

    const made = ['again', 'once-more'].map((name) => {
      const target = join(store.folder, name);
      expect(rebuildStore(store.dataFolder, connections, target)).toMatchObject({ files: 7, failures: [] });
      const database = new DatabaseSync(storeFile(target));
      writeComparable(database, join(target, 'comparable'));
      const content = [...storeContent(database)].join('\n');
      database.close();
      return { content, sum: sumOf(join(target, 'comparable')) };
    });
    writeComparable(store.database, join(store.folder, 'live'));
    expect(made.map(({ sum }) => sum)).toEqual([
      sumOf(join(store.folder, 'live')),
      sumOf(join(store.folder, 'live')),
    ]);
    expect(made[0]!.content).toBe([...storeContent(store.database)].join('\n'));
    expect(ledgerLines(sampleLedger(2026, 4, 3)).filter((each) => each.startsWith('#VER'))).toHaveLength(
      Number(
        store.database
          .prepare(
            `SELECT count(*) AS n FROM voucher v JOIN book b ON b.id = v.book
             WHERE b.tenant = '1461' AND b.fiscal_year = 2026`,
          )
          .get()?.n,
      ),
    );
  });
});

function sumOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
