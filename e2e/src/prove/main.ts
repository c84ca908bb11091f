// `npm run prove [-- --short] [-- --seed NUMBER] [-- --only PART]`: the rule of access, held against what shares no code
// with it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parts } from './parts.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    // For a run within another, whose report is the one that counts.
    'no-report': { type: 'boolean', default: false },
  },
});
const options = { short: values.short, seed: Number.parseInt(values.seed, 10) || 0 };
const wanted = parts.filter((each) => values.only === undefined || each.name === values.only);
if (wanted.length === 0) {
  throw new Error(
    `--only: expected one of ${parts.map((each) => each.name).join(', ')}, got ${values.only}.`,
  );
}

const outcomes: Record<string, unknown> = {};
let proved = true;
for (const { name, run } of wanted) {
  const started = performance.now();
  const { figures, contradiction } = await run(options);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  outcomes[name] = { ...figures, seconds, contradiction };
  proved &&= contradiction === null;
  console.error(`${name}: ${contradiction ?? 'holds'} (${seconds} s)`);
}
const report = { name: 'prove', ok: proved, ...options, parts: outcomes };
if (!values['no-report']) {
  const folder = join(import.meta.dirname, '../../../.data/reports');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'prove.json'), `${JSON.stringify(report, null, 2)}\n`);
}
console.log(JSON.stringify(report));
process.exitCode = proved ? 0 : 1;
