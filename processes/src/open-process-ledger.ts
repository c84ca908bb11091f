import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Configuration } from '@samgraf/configuration';
import { installationId, type Ledger, openLedger } from '@samgraf/ledger';
import type { Logger } from 'pino';
import { ledgerPlaces } from './ledger-places.ts';
import type { Settings } from './settings.ts';

/**
 * Opens the ledger that a process writes: `<data>/ledger/<writer>.sqlite`, or the database. The writer is the process
 * in this installation, so that processes on several hosts never grow the same tree.
 */
export function openProcessLedger(
  settings: Settings,
  configuration: Configuration,
  name: string,
  log: Logger,
): Promise<Ledger> {
  const { folder, keysFolder } = ledgerPlaces(settings);
  mkdirSync(folder, { recursive: true });
  const tenants = [...configuration.tenants.values()];
  return openLedger({
    folder,
    keysFolder,
    database: settings.database,
    writer: `${name}-${installationId(folder)}`,
    tenants: tenants.map((each) => each.code),
    anchors: tenants.flatMap(({ code, ledger }) =>
      (ledger?.anchors ?? []).map((place) =>
        'folder' in place
          ? { tenant: code, folder: resolve(settings.dataFolder, place.folder) }
          : { tenant: code, url: place.url },
      ),
    ),
    onWarning: onceAMinute(({ about, error }) =>
      log.error({ about, error }, 'the access ledger is not as it should be'),
    ),
  });
}

interface Warning {
  readonly about: string;
  readonly error: string;
}

/** A place that is away for a night would else fill the log: of each the first, and then one a minute. */
function onceAMinute(tell: (warning: Warning) => void): (warning: Warning) => void {
  const told = new Map<string, number>();
  return (warning) => {
    const now = performance.now();
    if (now - (told.get(warning.about) ?? Number.NEGATIVE_INFINITY) < 60_000) return;
    told.set(warning.about, now);
    tell(warning);
  };
}
