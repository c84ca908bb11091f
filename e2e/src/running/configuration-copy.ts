import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.ts';

/** A copy of the configuration, to be changed by a test and pointed at by `SAMGRAF_CONFIGURATION`. */
export interface ConfigurationCopy {
  readonly folder: string;
  /** Replaces a text wherever it stands in the municipalities' files. @throws Error where it stands nowhere */
  replace(text: string, replacement: string): Promise<void>;
  /** Removes a file: `agreements/procurement.yaml`. */
  remove(path: string): Promise<void>;
  delete(): Promise<void>;
}

export async function copyConfiguration(): Promise<ConfigurationCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'samgraf-e2e-configuration-'));
  for (const part of ['municipalities', 'agreements', 'issuers']) {
    await cp(join(repositoryRoot, part), join(folder, part), { recursive: true });
  }
  return {
    folder,
    async replace(text, replacement) {
      let places = 0;
      for (const name of await readdir(join(folder, 'municipalities'))) {
        if (!name.endsWith('.yaml')) continue;
        const file = join(folder, 'municipalities', name);
        const content = await readFile(file, 'utf8');
        places += content.split(text).length - 1;
        await writeFile(file, content.replaceAll(text, replacement));
      }
      if (places === 0) throw new Error(`${text} stands nowhere in the municipalities' files.`);
    },
    remove: (path) => rm(join(folder, path)),
    delete: () => rm(folder, { recursive: true, force: true }),
  };
}
