/**
 * What a large export costs: `node subgraphs/cases/test/measure-export.ts [megabytes]`. Makes one of so many megabytes
 * and one of half, imports each in a process of its own and prints a line of JSON: seconds, seconds of the processor (a busy machine slows the first alone), and
 * the most memory that the import took beyond an empty one.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importFiles } from '@samgraf/intake';
import { exportIntake } from '../src/import/export-intake.ts';
import { openStoreForWriting } from '../src/store/open-store.ts';
import { ermsCase, ermsFile, ermsRecord } from './erms.ts';
import { connection, ids } from './export-import.ts';

const mega = 1024 * 1024;
const documents = (serial: number): string =>
  Array.from({ length: 6 }, (_, index) =>
    ermsRecord(
      `D-${serial}-${index}`,
      `<x:runningNumber>${index}</x:runningNumber><x:direction directionDefinition="incoming"/>
<x:dates><x:date dateType="received">2026-03-02T00:00:00</x:date></x:dates>`,
    ),
  ).join('\n');

function write(path: string, bytes: number): void {
  const [head, foot] = ermsFile({ cases: [] }).split('<x:aggregations>\n') as [string, string];
  const file = openSync(path, 'w');
  writeSync(file, `${head}<x:aggregations>\n`);
  for (let serial = 1, written = 0; written < bytes; serial += 1) {
    const number = `BN-2026-${String(serial).padStart(6, '0')}`;
    written += writeSync(
      file,
      ermsCase({
        number,
        publicTitle: 'Bygglov för garage',
        released: 'ärende ärendemening',
        relatedTo: `id-${number}`,
        parties: [{ name: 'Bygg AB', number: '5560000001' }],
        records: documents(serial),
      }),
    );
  }
  writeSync(file, foot);
  closeSync(file);
}

function importOne(path: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'samgraf-measure-'));
  const database = openStoreForWriting(folder);
  const before = process.resourceUsage().maxRSS;
  const start = performance.now();
  const options = { rawFolder: join(folder, 'raw'), now: Date.now };
  const [result] = importFiles(database, exportIntake(connection('1461'), ids), [path], options);
  const seconds = (performance.now() - start) / 1_000;
  database.close();
  rmSync(folder, { recursive: true });
  const { outcome, counts, problemCount } = result!.record!;
  const bytes = statSync(path).size;
  const { user, system } = process.cpuUsage();
  const peak = process.resourceUsage().maxRSS;
  console.log(
    JSON.stringify({
      megabytes: Math.round(bytes / mega),
      seconds: Number(seconds.toFixed(1)),
      cpuSeconds: Number(((user + system) / 1e6).toFixed(1)),
      peakMegabytes: Math.round(peak / 1_024),
      beyondAnEmptyOne: Math.round((peak - before) / 1_024),
      outcome,
      problemCount,
      ...counts,
    }),
  );
}

const [what = '200', path] = process.argv.slice(2);
if (what === 'import' && path) importOne(path);
else {
  const folder = mkdtempSync(join(tmpdir(), 'samgraf-measure-'));
  for (const megabytes of [Number(what) / 2, Number(what)]) {
    const file = join(folder, `${megabytes}.xml`);
    write(file, megabytes * mega);
    process.stdout.write(execFileSync(process.execPath, [fileURLToPath(import.meta.url), 'import', file]));
  }
  rmSync(folder, { recursive: true });
}
