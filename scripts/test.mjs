// `npm test`: installs what is missing, then types, lint, schema composition and every Jest test, by turbo.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { installIfNeeded } from './install.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { root } from './root.mjs';

await installIfNeeded();
const started = Date.now();
const report = join(root, '.data', 'reports', 'jest.json');
mkdirSync(dirname(report), { recursive: true });
rmSync(report, { force: true });
const turbo = spawn(
  pinnedNode(),
  [
    join(root, 'node_modules/turbo/bin/turbo'),
    'run',
    'check:types',
    'check:lint',
    'check:schema',
    'check:jest',
    '--continue',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${dirname(pinnedNode())}${delimiter}${process.env.PATH}`,
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
    },
  },
);
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => turbo.kill(signal));
turbo.on('exit', (code) => {
  let tests;
  try {
    tests = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    console.log('The Jest tests were not run: see above.');
    process.exit(code || 1);
  }
  console.log(`npm test took ${((Date.now() - started) / 1000).toFixed(0)} s.`);
  const skipped = tests.numPendingTests + tests.numTodoTests;
  console.log(`${tests.numPassedTests} passed, ${tests.numFailedTests} failed, ${skipped} skipped`);
  process.exit(code ?? 1);
});
