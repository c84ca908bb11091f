// npm run reimport [-- --data FOLDER] [-- --replace]
// Makes the stores of ledgers, invoices, case exports and time anew from the kept raw files, beside those in use, and says
// whether they are equal.
// With --replace the new ones are put in their place: Samgraf must be stopped. Ends with one line of JSON.
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { loadConfiguration } from '@samgraf/configuration';
import { type Replay, storeContent, writeComparable } from '@samgraf/intake';
import { exportConnections, exportStoreFile, rebuildExportStore } from '@samgraf/subgraph-cases';
import {
  invoiceConnections,
  invoiceStoreFile,
  ledgerConnections,
  rebuildInvoiceStore,
  rebuildStore,
  storeFile,
} from '@samgraf/subgraph-economy';
import { rebuildTimeStore, timeConnections, timeStoreFile } from '@samgraf/subgraph-hr';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env.SAMGRAF_DATA ?? '.data' },
    replace: { type: 'boolean', default: false },
  },
});
const repository = resolve(import.meta.dirname, '..');
const folder = join(resolve(repository, values.data), 'economy');
const casesFolder = join(resolve(repository, values.data), 'cases');
const hrFolder = join(resolve(repository, values.data), 'hr');
/** Addresses and folders of sources are not needed to read what came from them; nothing is asked of them. */
const environment = new Proxy(process.env, {
  get: (target, name) => target[String(name)] ?? 'http://127.0.0.1:1',
});
const configuration = loadConfiguration({
  folder: resolve(repository, process.env.SAMGRAF_CONFIGURATION ?? '.'),
  environment,
});
const target = mkdtempSync(join(folder, 'reimport-'));
try {
  const started = performance.now();
  const ledgers = await compare(storeFile, rebuildStore(folder, ledgerConnections(configuration), target));
  const invoices = await compare(
    invoiceStoreFile,
    rebuildInvoiceStore(folder, invoiceConnections(configuration), target),
  );
  const exports = await compare(
    exportStoreFile,
    rebuildExportStore(casesFolder, exportConnections(configuration), target),
    casesFolder,
  );
  const time = await compare(
    timeStoreFile,
    rebuildTimeStore(hrFolder, timeConnections(configuration), target),
    hrFolder,
  );
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const ok = ledgers.failed + invoices.failed + exports.failed + time.failed === 0;
  if (values.replace && ok) {
    for (const [file, used] of [
      [storeFile, folder],
      [invoiceStoreFile, folder],
      [exportStoreFile, casesFolder],
      [timeStoreFile, hrFolder],
    ] as const) {
      for (const suffix of ['-wal', '-shm']) rmSync(file(used) + suffix, { force: true });
      renameSync(file(target), file(used));
    }
  }
  console.log(JSON.stringify({ name: 'reimport', ok, ...ledgers, invoices, exports, time, seconds }));
  const equal =
    ledgers.equal.content && invoices.equal.content && exports.equal.content && time.equal.content;
  process.exitCode = ok && (equal || values.replace) ? 0 : 1;
} finally {
  rmSync(target, { recursive: true, force: true });
}

/** What came of making a store anew, and whether it is what is in use. */
async function compare(
  fileIn: (folder: string) => string,
  { files, unconfigured, failures }: Replay,
  used = folder,
) {
  for (const { file, failure } of failures) console.error(`${file}: ${failure}`);
  const [made, old] = [await sumsOf(fileIn(target)), await sumsOf(fileIn(used))];
  const equal = { bytes: made.bytes === old.bytes, content: made.content === old.content };
  return { files, unconfigured, failed: failures.length, equal };
}

/** Checksums of a store: of every row of every table, and of its bytes laid out anew. */
async function sumsOf(file: string): Promise<{ readonly content: string; readonly bytes: string }> {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  const content = createHash('sha256');
  for (const line of storeContent(database)) content.update(`${line}\n`);
  const comparable = join(target, 'comparable');
  writeComparable(database, comparable);
  database.close();
  const bytes = createHash('sha256');
  await pipeline(createReadStream(comparable), bytes);
  rmSync(comparable);
  return { content: content.digest('hex'), bytes: bytes.digest('hex') };
}
