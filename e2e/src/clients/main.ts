// `npm run clients [-- --short] [-- --seed NUMBER] [-- --only PART]`: programs that others wrote read the map layers,
// and a server that others wrote is read.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '../running/repository-root.ts';
import type { Samgraf } from '../running/samgraf.ts';
import { startSamgraf } from '../running/start-samgraf.ts';
import type { ClientOptions, ClientReport } from './client-part.ts';
import { parts } from './parts.ts';
import { runProgram } from './run-program.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const started: { samgraf?: Promise<Samgraf> } = {};
const asked = { short: values.short, seed: Number.parseInt(values.seed, 10) || 0 };
const options: ClientOptions = { ...asked, samgraf: () => (started.samgraf ??= startSamgraf()) };
const wanted = parts.filter((each) => values.only === undefined || each.name === values.only);
if (wanted.length === 0) {
  throw new Error(
    `--only: expected one of ${parts.map((each) => each.name).join(', ')}, got ${values.only}.`,
  );
}
const gdal = await runProgram('ogr2ogr', ['--version']).catch(() => null);
if (gdal === null) throw new Error('ogr2ogr is not installed: Debian has it in gdal-bin.');

const outcomes: Record<string, ClientReport & { readonly seconds: number }> = {};
for (const { name, run } of wanted) {
  const began = performance.now();
  const report = await run(options).catch((error): ClientReport => {
    console.error(error);
    return { asked: 0, wrong: [`it could not be carried out: ${error.message}`], figures: {} };
  });
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  outcomes[name] = { ...report, seconds };
  for (const each of report.wrong) console.error(`${name}: ${each}`);
  console.error(`${name}: ${report.asked} asked, ${report.wrong.length} not as they should, ${seconds} s`);
}
// One that did not come up has said so in the part that asked for it.
await started.samgraf?.then(
  (each) => each.stop(),
  () => undefined,
);
const ok = Object.values(outcomes).every(({ wrong }) => wrong.length === 0);
const line = JSON.stringify({ name: 'clients', ok, ...asked, gdal: gdal.out.trim(), parts: outcomes });
mkdirSync(join(repositoryRoot, '.data/reports'), { recursive: true });
writeFileSync(join(repositoryRoot, '.data/reports/clients.json'), `${line}\n`);
console.log(line);
process.exit(ok ? 0 : 1);
