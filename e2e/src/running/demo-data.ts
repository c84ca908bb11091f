import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './is-running.ts';
import { linkTree } from './link-tree.ts';
import { repositoryRoot } from './repository-root.ts';

/** Kept with the checkout, so that the municipalities are made once and not for each test file. */
const keptIn = join(repositoryRoot, '.data/e2e');
const lock = `${keptIn}.lock`;

/** What decides the data: those who make it, and those who keep what they read of it. */
const makers = [
  'demo',
  'packages/intake/src',
  'packages/ss12000/src',
  'packages/geodata/src',
  'subgraphs/economy/src',
  'subgraphs/cases/src',
  'subgraphs/hr/src',
  'municipalities',
];

/** Fills a data folder with what a first start leaves behind. The first time that first start is made. */
export async function copyDemoData(dataFolder: string): Promise<void> {
  const template = await demoDataTemplate();
  // Some 16 000 files that no test changes: to copy them takes longer than all the rest.
  const invoices = join(template, 'demo/invoices');
  await cp(template, dataFolder, {
    recursive: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (path) => path !== invoices,
  });
  linkTree(invoices, join(dataFolder, 'demo/invoices'));
}

/** The data folder that a first start has left behind; not to be changed. */
export async function demoDataTemplate(): Promise<string> {
  const template = join(keptIn, await fingerprint());
  while (!(await exists(template))) {
    if (!(await taken())) {
      await setTimeout(200);
      continue;
    }
    try {
      // Another may have made it between the look and the lock.
      if (!(await exists(template))) await make(template);
    } finally {
      await rm(lock, { force: true });
    }
  }
  return template;
}

async function make(template: string): Promise<void> {
  const making = `${template}.making`;
  await rm(keptIn, { recursive: true, force: true });
  await mkdir(making, { recursive: true });
  // Only when there is nothing to copy is there something to start: no circle.
  const { startSamgraf } = await import('./start-samgraf.ts');
  const samgraf = await startSamgraf({ dataFolder: making });
  console.log(`Made the demo municipalities; ready from nothing in ${samgraf.secondsToReady.toFixed(1)} s.`);
  await untilAllIsIn(making);
  await samgraf.stop();
  await rm(join(making, 'run.json'), { force: true });
  await rename(making, template);
}

/** A file that lies in a drop folder for too short a time is taken in after the start: what is kept has all of them. */
async function untilAllIsIn(dataFolder: string): Promise<void> {
  const stores = ['economy/ledgers', 'economy/invoices', 'cases/exports', 'hr/time'];
  const imports = () =>
    stores.map((name) => {
      const store = new DatabaseSync(join(dataFolder, `${name}.sqlite`), { readOnly: true, timeout: 10_000 });
      const row = store.prepare('SELECT count(*) AS imports, max(id) AS last FROM import').get();
      store.close();
      return `${row?.imports} ${row?.last}`;
    });
  for (let before = ''; ; ) {
    const now = imports().join();
    if (now === before) return;
    before = now;
    await setTimeout(5_000);
  }
}

/** Takes the lock that only one process can hold; one that is held by a process that has died is nobody's. */
async function taken(): Promise<boolean> {
  try {
    await mkdir(dirname(lock), { recursive: true });
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    // A lock that is just being written has no holder yet.
    if (holder > 0 && !isRunning(holder)) await rm(lock, { force: true });
    return false;
  }
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of makers) {
    const files = await readdir(join(repositoryRoot, folder), { recursive: true, withFileTypes: true });
    const paths = files
      .filter((each) => each.isFile() && !each.parentPath.includes('node_modules'))
      .map((each) => join(each.parentPath, each.name))
      .filter((path) => !/\.test\.ts$|\.md$/.test(path))
      .sort();
    for (const path of paths) hash.update(path).update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
