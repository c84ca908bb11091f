// `npm run bench:transport [-- --seed TEXT]`: what the ways to school of all pupils of the five cost.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfiguration } from '@samgraf/configuration';
import { Child } from '../child.ts';
import { readOptions } from '../options.ts';
import { measureTransport } from './measure.ts';

const repository = join(import.meta.dirname, '../../..');
const { seed } = readOptions();
const data = mkdtempSync(join(tmpdir(), 'samgraf-bench-'));
const demo = new Child('demo/src/main.ts', ['--data', data, ...(seed ? ['--seed', seed] : [])], {});
try {
  const { environment } = JSON.parse((await demo.printed(/^\{\n[\s\S]*^\}$/m))[0]);
  const configuration = loadConfiguration({
    folder: repository,
    environment: { ...process.env, ...environment },
  });
  const figures = await measureTransport(configuration, join(data, 'gis'));
  const report = { name: 'bench-transport', ok: figures.allMs < 1_000, ...figures };
  mkdirSync(join(repository, '.data/reports'), { recursive: true });
  writeFileSync(
    join(repository, '.data/reports/bench-transport.json'),
    `${JSON.stringify(report, null, 2)}\n`,
  );
  console.log(JSON.stringify(report));
  if (!report.ok) process.exitCode = 1;
} finally {
  await demo.stop();
  rmSync(data, { recursive: true, force: true });
}
