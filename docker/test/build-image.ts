import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildContext } from './build-context.ts';
import { installFromInstalled, installFromRegistry } from './install-packages.ts';
import { readDockerfile, type Stage } from './read-dockerfile.ts';

const repository = resolve(import.meta.dirname, '../..');

/** What the Dockerfile's steps left in a folder. */
export interface BuiltImage {
  /** The image's `/`, but for its base. */
  readonly root: string;
  readonly workdir: string;
  readonly environment: Readonly<Record<string, string>>;
  /** `1000:1000` */
  readonly user: string;
  /** Entry point and health check, as argument lists. */
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  readonly health: readonly string[];
  delete(): void;
}

/**
 * Carries the Dockerfile's own steps out without an engine.
 * @param fromRegistry runs `npm ci` as it stands, over the network; else takes what is installed already
 */
export function buildImage({ fromRegistry = false } = {}): BuiltImage {
  const base = mkdtempSync(join(tmpdir(), 'samgraf-image-'));
  // The process that runs in it is nobody in particular, and must get there.
  chmodSync(base, 0o755);
  const files = buildContext(repository, join(repository, 'docker/Dockerfile.dockerignore'));
  const stages = readDockerfile(readFileSync(join(repository, 'docker/Dockerfile'), 'utf8'));
  const roots = new Map<string, string>();
  let built: Omit<BuiltImage, 'delete'> | null = null;
  for (const [index, stage] of stages.entries()) {
    const root = join(base, `stage-${index}`);
    mkdirSync(root);
    built = carryOut(stage, root, files, roots, fromRegistry);
    if (stage.name) roots.set(stage.name, root);
  }
  for (const root of roots.values()) rmSync(root, { recursive: true });
  return { ...built!, delete: () => rmSync(base, { recursive: true, force: true }) };
}

function carryOut(
  { instructions }: Stage,
  root: string,
  files: readonly string[],
  roots: ReadonlyMap<string, string>,
  fromRegistry: boolean,
): Omit<BuiltImage, 'delete'> {
  let workdir = '/';
  let user = '0:0';
  const environment: Record<string, string> = {};
  const lists: Record<string, readonly string[]> = {};
  const inside = (path: string) => join(root, path.startsWith('/') ? path : join(workdir, path));
  for (const { name, text } of instructions) {
    if (name === 'WORKDIR') {
      workdir = text;
      mkdirSync(inside(workdir), { recursive: true });
    } else if (name === 'COPY') copy(text, inside, files, roots);
    else if (name === 'RUN') run(text, root, inside('.'), fromRegistry);
    else if (name === 'USER') user = text;
    else if (name === 'ENV') {
      for (const [, key, value] of text.matchAll(/(\w+)=(\S+)/g)) environment[key!] = value!;
    } else if (name === 'ENTRYPOINT' || name === 'CMD') lists[name] = JSON.parse(text);
    else if (name === 'HEALTHCHECK') lists[name] = JSON.parse(text.slice(text.indexOf('CMD ') + 4));
    else if (!['LABEL', 'VOLUME', 'EXPOSE'].includes(name)) throw new Error(`Cannot carry out ${name}.`);
  }
  const { ENTRYPOINT: entrypoint = [], CMD: command = [], HEALTHCHECK: health = [] } = lists;
  return { root, workdir: inside('.'), environment, user, entrypoint, command, health };
}

function copy(
  text: string,
  inside: (path: string) => string,
  files: readonly string[],
  roots: ReadonlyMap<string, string>,
): void {
  const [, stage, rest = ''] = /^(?:--from=(\S+)\s+)?(.*)$/.exec(text) ?? [];
  const words = rest.split(/\s+/);
  const target = words.pop()!;
  for (const source of words) {
    if (stage) {
      cpSync(join(roots.get(stage)!, source), inside(target), { recursive: true, verbatimSymlinks: true });
      continue;
    }
    const found = files.filter((each) => each === source || each.startsWith(`${source}/`));
    if (found.length === 0) throw new Error(`COPY ${source}: there is no such file in the context.`);
    for (const each of found) {
      // A folder's content goes to the target, a file to the target or, where that is a folder, into it.
      const below = each === source ? '' : each.slice(source.length);
      const into =
        target.endsWith('/') && below === '' ? join(target, each.split('/').at(-1)!) : target + below;
      mkdirSync(dirname(inside(into)), { recursive: true });
      cpSync(join(repository, each), inside(into));
    }
  }
}

function run(command: string, root: string, workdir: string, fromRegistry: boolean): void {
  if (command.startsWith('npm ')) {
    if (fromRegistry) installFromRegistry(command, workdir);
    else installFromInstalled(repository, workdir);
    return;
  }
  // Absolute paths are the image's; only root can give a file away.
  const here = command
    .replaceAll(/(^|\s)(\/[^\s;&]*)/g, (_, before, path) => `${before}${root}${path}`)
    .replaceAll(/chown \S+/g, (each) => (process.getuid?.() === 0 ? each : 'true'));
  const done = spawnSync('sh', ['-c', here], { cwd: workdir, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`RUN ${command}: ${done.stderr}`);
}
