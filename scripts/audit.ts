// npm run audit:packages
// Asks the registry for known faults of what runs in production. Fails for a grave one; where no registry answers it
// says so plainly and goes on: a machine without network can still test everything else.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { auditVerdict } from './supply-chain/audit-verdict.ts';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const { stdout } = spawnSync(npm, ['audit', '--omit=dev', '--audit-level=high', '--json'], {
  cwd: join(import.meta.dirname, '..'),
  encoding: 'utf8',
  timeout: 60_000,
  stdio: ['ignore', 'pipe', 'ignore'],
});
const verdict = auditVerdict(stdout ?? '');
if (verdict.kind === 'NOT_ASKED') {
  console.log(`PACKAGES NOT AUDITED: the registry's audit did not answer (${verdict.why}).`);
} else if (verdict.kind === 'CLEAN') {
  console.log('Packages audited: no known fault of level high or above.');
} else {
  console.error(`Packages with known faults:\n${verdict.found.map((each) => `  ${each}`).join('\n')}`);
  process.exitCode = 1;
}
