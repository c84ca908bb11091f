import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

interface LockEntry {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
  readonly resolved?: string;
}

/**
 * What `npm ci --omit=dev --omit=optional` leaves, without a network: the packages that the lock file does not call
 * for development or optional, from where they are installed already.
 */
export function installFromInstalled(repository: string, folder: string): void {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const kept = Object.entries<LockEntry>(lock.packages).filter(
    ([path, { dev, optional, devOptional }]) =>
      path.startsWith('node_modules/') && !dev && !optional && !devOptional,
  );
  const copied: string[] = [];
  for (const [path, { link, resolved }] of kept) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    if (link) symlinkSync(relative(dirname(target), join(folder, resolved!)), target);
    // What lies within a package comes with it.
    else if (path.lastIndexOf('node_modules/') === 0 && existsSync(join(repository, path))) copied.push(path);
  }
  const copy = (how: string) =>
    spawnSync('cp', [how, '--parents', ...copied, folder], { cwd: repository }).status === 0;
  // Linked where they lie on the same disk: nothing writes to them.
  if (!copy('-al') && !copy('-a')) throw new Error('The packages could not be copied.');
}

/** The command itself, as the image has it. @throws Error with what npm said */
export function installFromRegistry(command: string, folder: string): void {
  const npm = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  if (npm.status !== 0) throw new Error(`${command}: ${npm.stderr}`);
}
