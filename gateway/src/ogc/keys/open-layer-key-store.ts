import { join } from 'node:path';
import type { LayerKeyStore } from './layer-key-store.ts';
import { PostgresLayerKeys } from './postgres-layer-keys.ts';
import { SqliteLayerKeys } from './sqlite-layer-keys.ts';

/** The store of an installation: PostgreSQL where there is one, else a file in the data folder. */
export function openLayerKeyStore(options: {
  readonly database: string | null;
  readonly dataFolder: string;
}): LayerKeyStore {
  if (options.database !== null) return new PostgresLayerKeys(options.database);
  return new SqliteLayerKeys(join(options.dataFolder, 'layer-keys', 'layer-keys.sqlite'));
}
