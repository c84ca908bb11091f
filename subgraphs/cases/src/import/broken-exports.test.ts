import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { importFiles } from '@samgraf/intake';
import { ermsFile, ermsRecord } from '../../test/erms.ts';
import { connection, exportStore, ids } from '../../test/export-import.ts';
import { mutate } from '../../test/mutate.ts';
import { ermsRules } from '../erms/rules.ts';
import { exportIntake } from './export-intake.ts';

const count = 1_000;
const madeAt = new Date('2026-11-20T01:00:00Z');
const store = exportStore();
afterAll(() => store.close());

/** Cases of every kind, the secret ones with a word that must never be public. */
const whole = ermsFile({
  cases: Array.from({ length: 12 }, (_, index) => ({
    number: `BN-2026-${String(index + 1).padStart(6, '0')}`,
    title: 'HEMLIGT namn',
    publicTitle: `Ärende ${index}`,
    released: index % 3 === 0 ? 'ärende ärendemening' : '',
    property: `MELLERUD BY 1:${index + 1}`,
    parties: [{ name: 'HEMLIGT namn', number: '195001010001', protected: index === 3 }],
    records: ermsRecord(`D-${index}`, '<x:runningNumber>1</x:runningNumber>'),
    ...(index % 4 === 0 && { restriction: ['confidential', 'OSL 19 kap. 3 §'] as const }),
  })),
});

it(`imports each of ${count} broken exports or says what is wrong, and makes nothing public by a fault`, () => {
  const paths = Array.from({ length: count }, (_, seed) => {
    const path = join(store.folder, `${String(seed).padStart(4, '0')}.xml`);
    writeFileSync(path, mutate(whole, seed));
    // As old as they say, so that none is older than the one before.
    utimesSync(path, madeAt, madeAt);
    return path;
  });
  const outcomes = { IMPORTED: 0, REFUSED: 0 };
  for (let from = 0; from < count; from += 100) {
    const results = importFiles(
      store.database,
      exportIntake(connection('1461'), ids),
      paths.slice(from, from + 100),
      {
        rawFolder: join(store.folder, 'raw'),
        now: Date.now,
      },
    );
    for (const { path, record, failure } of results) {
      expect([path, failure]).toEqual([path, null]);
      // Null: the fault was none, and the bytes are those of another.
      if (record === null) continue;
      outcomes[record.outcome as keyof typeof outcomes] += 1;
      expect([path, record.problems.every(({ rule }) => rule in ermsRules)]).toEqual([path, true]);
      if (record.outcome === 'REFUSED') expect(record.problems.length).toBeGreaterThan(0);
      else expect(record.counts.cases).toBeGreaterThan(0);
    }
    expect(JSON.stringify(store.database.prepare('SELECT * FROM public_entry').all())).not.toMatch(/HEMLIGT/);
  }
  expect(outcomes.IMPORTED + outcomes.REFUSED).toBe(count);
  expect(outcomes.IMPORTED).toBeGreaterThan(count / 20);
  expect(outcomes.REFUSED).toBeGreaterThan(count / 3);
});
