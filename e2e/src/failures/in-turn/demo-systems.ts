import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repositoryRoot } from '../../running/repository-root.ts';
import type { Samgraf } from '../../running/samgraf.ts';

/** What can be stopped of the municipalities' systems: a server process or a drop folder of `run.json`. */
export interface DemoSystem {
  /** `gis-dalsland, process` */
  readonly what: string;
  /** As the configuration and the truth about sources call it. */
  readonly system: string;
  /** Codes of those who use it. */
  readonly tenants: readonly string[];
  /** The areas that it holds, by the configuration; none where nothing is configured to read it. */
  readonly areas: ReadonlySet<string>;
  /** It is asked while somebody waits; all others are read beforehand. */
  readonly isLive: boolean;
  readonly pid: number | null;
  readonly folder: string | null;
}

interface Configured {
  readonly systems?: ReadonlyArray<{
    readonly id: string;
    readonly areas: readonly string[];
    readonly connector?: { readonly kind: string };
  }>;
}

/** Every process and drop folder of `run.json` that is somebody's: Samgraf's own are nobody's. */
export function demoSystems(samgraf: Samgraf): DemoSystem[] {
  const configured = readConfigured();
  return samgraf.run
    .filter(({ tenants }) => tenants.length > 0)
    .map(({ id, tenants, pid, folder }) => {
      // A directory is a way of its own into the system that the files of time come from.
      const system = id.replace(/^directory-/, 'hr-');
      const found = configured.filter((each) => each.id === system);
      return {
        what: `${id}, ${folder === null ? 'process' : 'drop folder'}`,
        system,
        tenants,
        areas: new Set(found.flatMap(({ areas }) => areas)),
        isLive: folder === null && found.some(({ connector }) => connector?.kind === 'case-api'),
        pid,
        folder,
      };
    });
}

function readConfigured(): NonNullable<Configured['systems']> {
  const folder = join(repositoryRoot, 'municipalities');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => (parse(readFileSync(join(folder, name), 'utf8')) as Configured | null)?.systems ?? []);
}
