import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedDemandGroup } from './demand-publication.ts';

/**
 * Publications as they were made first. A second one of nearly the same people could be subtracted from it, so that what has
 * been published stands for its school year, also when the process begins anew.
 */
export class KeptPublications {
  readonly #folder: string;
  readonly #known = new Map<string, readonly PublishedDemandGroup[]>();

  /** @param dataFolder they lie in a folder of it */
  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'publications');
  }

  /** @param make gives what is published, where nothing is yet; null where it cannot be told now, and is asked for again */
  of(
    tenant: string,
    schoolYear: number,
    make: () => readonly PublishedDemandGroup[] | null,
  ): readonly PublishedDemandGroup[] | null {
    const name = `${tenant}-${schoolYear}.json`;
    const known = this.#known.get(name) ?? this.#read(name) ?? this.#write(name, make());
    if (known !== null) this.#known.set(name, known);
    return known;
  }

  #read(name: string): readonly PublishedDemandGroup[] | null {
    try {
      return JSON.parse(readFileSync(join(this.#folder, name), 'utf8'));
    } catch (error) {
      if (Error.isError(error) && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  }

  #write(name: string, groups: readonly PublishedDemandGroup[] | null) {
    if (groups === null) return null;
    mkdirSync(this.#folder, { recursive: true });
    const file = join(this.#folder, name);
    // Whole or not at all.
    writeFileSync(`${file}.new`, JSON.stringify(groups), { flush: true });
    renameSync(`${file}.new`, file);
    return groups;
  }
}
