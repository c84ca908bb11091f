import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltImage } from './build-image.ts';

const asRoot = process.getuid?.() === 0;

/** Mounts what the image holds read-only and becomes who the image says, then runs the rest. */
const contained =
  'tree="$1"; mount --bind "$tree" "$tree" && for each in data keys; do mount --bind "$tree/$each" "$tree/$each" || exit 1; done; mount -o remount,bind,ro "$tree" && cd "$2" && shift 2 && exec "$@"';

/**
 * Runs a command of an image as an engine would: as the image's user, on a read-only tree but for its volumes. Without
 * root there is no other user to become, and the tree is made unwritable instead.
 */
export function runContained(
  image: BuiltImage,
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
): ChildProcess {
  const node = bringNode(image);
  const [uid, gid] = image.user.split(':');
  const [data, tree] = [join(image.root, 'data'), image.root];
  const inside = command.map((each, index) => (index === 0 && each === 'node' ? node : each));
  const become = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--no-new-privs'];
  const unshare = ['unshare', '--mount', '--propagation', 'private', '--', 'sh', '-c', contained, 'sh'];
  const [program, ...args] = asRoot ? [...unshare, tree, image.workdir, ...become, ...inside] : inside;
  if (!asRoot) makeUnwritable(tree);
  return spawn(program!, args, {
    cwd: image.workdir,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', ...image.environment, SAMGRAF_DATA: data, ...environment },
  });
}

/** The image's base has Node; here it is ours. */
function bringNode({ root }: BuiltImage): string {
  const node = join(root, 'usr/local/bin/node');
  if (existsSync(node)) return node;
  mkdirSync(join(root, 'usr/local/bin'), { recursive: true });
  try {
    linkSync(process.execPath, node);
  } catch {
    copyFileSync(process.execPath, node);
  }
  return node;
}

/** Folders alone: the files in them may be other packages' own. */
function makeUnwritable(folder: string): void {
  for (const each of readdirSync(folder, { withFileTypes: true })) {
    if (each.isDirectory() && !['data', 'keys'].includes(each.name)) makeUnwritable(join(folder, each.name));
  }
  chmodSync(folder, 0o555);
}

/** Whether this machine lets root make a tree read-only. */
export const canContain = (): boolean =>
  !asRoot || spawnSync('unshare', ['--mount', '--propagation', 'private', '--', 'true']).status === 0;
