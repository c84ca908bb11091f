import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Runs `npm ci` when the packages are missing or are not those of the lock file. */
export async function installIfNeeded() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(root, 'node_modules', '.samgraf-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  const started = Date.now();
  console.error('Installing packages (npm ci) …');
  const npm = spawnSync(
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  if (npm.status !== 0) {
    console.error('npm ci failed: see the lines above.');
    process.exit(npm.status ?? 1);
  }
  writeFileSync(mark, lock);
  console.error(`Packages installed in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}
