// Imports one ledger and prints what it took, as a line of JSON.
// With `steps` it counts how often each function of ours was called instead of how long it took.
import { Session } from 'node:inspector';
import { importFile } from '../../src/import/import-file.ts';
import { openStoreForWriting } from '../../src/store/open-store.ts';
import { crashConnection } from '../crash/crash-connection.ts';

const [dataFolder = '', path = '', mode = ''] = process.argv.slice(2);
const session = new Session();
if (mode === 'steps') {
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
}
const before = process.memoryUsage.rss();
const cpuBefore = process.cpuUsage();
const started = performance.now();
const database = openStoreForWriting(dataFolder);
const record = importFile(database, crashConnection, path, { rawFolder: `${dataFolder}/raw`, now: Date.now });
database.close();
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
let steps = 0;
if (mode === 'steps') {
  session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
    const own = result.filter(({ url }) => url.startsWith('file:') && !url.includes('node_modules'));
    for (const { functions } of own)
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  });
}
console.log(
  JSON.stringify({
    outcome: record?.outcome,
    bytes: record?.bytes,
    vouchers: record?.counts.vouchers,
    seconds,
    cpuSeconds: (user + system) / 1e6,
    steps,
    megabytesBefore: Math.round(before / 1e6),
    peakMegabytes: Math.round((process.resourceUsage().maxRSS * 1024) / 1e6),
  }),
);
