import { join, resolve } from 'node:path';
import type { Settings } from './settings.ts';

/** Where the access ledger of an installation and its keys lie. */
export function ledgerPlaces({ dataFolder }: Settings): {
  readonly folder: string;
  readonly keysFolder: string;
} {
  const keys = process.env.SAMGRAF_LEDGER_KEYS;
  return {
    folder: join(dataFolder, 'ledger'),
    keysFolder: keys ? resolve(keys) : join(dataFolder, 'ledger-keys'),
  };
}
