import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GatewayOptions,
  LayerKeys,
  loadLayers,
  openLayerKeyStore,
  type RegisteredOperation,
} from '@samgraf/gateway';
import type { Surroundings } from '@samgraf/subgraph';
import { doorAddress } from './door-address.ts';
import { mapLogIn } from './map-log-in.ts';
import type { Settings } from './settings.ts';

/** The layers of the map, as the gateway takes them, and the operations that they ask by. */
export async function openMapLayers(
  settings: Settings,
  { configuration, ledger, now }: Pick<Surroundings, 'configuration' | 'ledger' | 'now'>,
  schemaFolder: string,
): Promise<{
  readonly options: GatewayOptions['mapLayers'];
  readonly operations: readonly RegisteredOperation[];
  close(): Promise<void>;
}> {
  const folder = join(schemaFolder, 'operations', 'layers');
  const layers = existsSync(folder) ? await loadLayers(folder, configuration.purposes) : [];
  const store = openLayerKeyStore(settings);
  return {
    options: {
      layers,
      publicBase: () => settings.publicUrl ?? doorAddress(settings),
      keys: new LayerKeys({ store, ledger, layers, now }),
      logIn: () => mapLogIn(settings),
      workFolder: join(settings.dataFolder, 'exports'),
    },
    operations: layers.flatMap(({ list, feature }) => [list, feature]),
    close: () => store.close(),
  };
}
