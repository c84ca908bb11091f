// `npm run drill [-- --short] [--seed NUMBER] [--part NAME …]`: breaks on purpose what can break, and looks at what is left.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '../running/repository-root.ts';
import type { DrillReport } from './drill-part.ts';
import { drillParts } from './parts.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    part: { type: 'string', multiple: true, default: [] },
  },
});
const names = drillParts.map(({ name }) => name);
for (const part of values.part)
  if (!names.includes(part)) throw new Error(`--part: expected one of ${names.join(', ')}, got ${part}.`);
const chosen = drillParts.filter(({ name }) => values.part.length === 0 || values.part.includes(name));
const options = { short: values.short, seed: Number(values.seed) };
const parts: Record<string, DrillReport & { readonly seconds: number }> = {};
for (const { name, run } of chosen) {
  const started = performance.now();
  const report = await run(options).catch((error): DrillReport => {
    console.error(error);
    return { drilled: 0, broken: [`it could not be carried out: ${error.message}`], figures: {} };
  });
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  parts[name] = { ...report, seconds };
  for (const each of report.broken) console.error(`${name}: ${each}`);
  console.error(
    `${name}: ${report.drilled} drilled, ${report.broken.length} not as they should, ${seconds} s`,
  );
}
const ok = Object.values(parts).every(({ drilled, broken }) => drilled > 0 && broken.length === 0);
const line = JSON.stringify({ name: 'drill', ok, ...options, parts });
mkdirSync(join(repositoryRoot, '.data/reports'), { recursive: true });
writeFileSync(join(repositoryRoot, '.data/reports/drill.json'), `${line}\n`);
console.log(line);
process.exit(ok ? 0 : 1);
