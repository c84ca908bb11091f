import { join } from 'node:path';
import { loadSubgraphDocuments, loadSubgraphSdl, subgraphNames } from '@samgraf/catalogue';
import {
  createGateway,
  type Gateway,
  loadOperations,
  mountSources,
  OperationRegistry,
  readListBounds,
  type SubgraphTransport,
} from '@samgraf/gateway';
import { loadUsers, mountProvider } from '@samgraf/oidc';
import type { Surroundings } from '@samgraf/subgraph';
import { warnOfExposure } from './check-exposure.ts';
import { inventoryOf } from './inventory-of.ts';
import { openMapLayers } from './open-map-layers.ts';
import type { ProcessTls } from './process-tls.ts';
import { type ComposedSchema, readComposed } from './read-composed.ts';
import { repositoryRoot } from './repository-root.ts';
import type { Settings } from './settings.ts';
import { embeddedIssuer } from './surroundings.ts';
import { systemsOf } from './systems-of.ts';

/** Who may ask how much of what, as the gateway takes it. */
function doorOptions({ rates, rateSecret, redisUrl, trustedProxies, trustedDocuments }: Settings['door']) {
  return {
    rates: rates ? { limits: { window: 60, ...rates }, redisUrl, secret: rateSecret } : ('off' as const),
    trustedProxies,
    trustedDocuments,
  };
}

/** Builds the gateway over these subgraphs, with the embedded OpenID provider where no other is configured. */
export async function openDoor(
  settings: Settings,
  surroundings: Omit<Surroundings, 'dataFolder'>,
  transports: readonly SubgraphTransport[],
  { door }: ProcessTls,
  { supergraphSdl, planning }: ComposedSchema = readComposed(),
): Promise<Gateway> {
  const { configuration, verify, log } = surroundings;
  warnOfExposure(settings, log);
  const schemaFolder = join(repositoryRoot, 'schema');
  const behind = systemsOf(configuration, loadSubgraphDocuments(schemaFolder));
  const mapLayers = await openMapLayers(settings, surroundings, schemaFolder);
  const named = await loadOperations(join(schemaFolder, 'operations'), configuration.purposes);
  const gateway = await createGateway({
    supergraphSdl,
    planning,
    subgraphs: new Map(transports.map((each) => [each.name, each])),
    verify,
    operations: new OperationRegistry([...named.operations, ...mapLayers.operations]),
    mapLayers: mapLayers.options,
    purposes: configuration.purposes,
    systemsOf: behind,
    listBounds: readListBounds(
      subgraphNames(schemaFolder).map((each) => loadSubgraphSdl(schemaFolder, each)),
    ),
    origins: settings.origins,
    production: settings.production,
    ...doorOptions(settings.door),
    ...(door && { tls: door }),
    log,
  });
  gateway.server.addHook('onClose', () => mapLayers.close());
  mountSources(gateway.server, {
    subgraphs: transports,
    inventory: inventoryOf(configuration),
    systemsOf: behind,
    now: surroundings.now,
  });
  if (settings.issuer === null) {
    const file = process.env.SAMGRAF_USERS;
    if (!file)
      throw new Error('OIDC_ISSUER: expected an issuer, or SAMGRAF_USERS for the embedded provider.');
    await mountProvider(gateway.server, {
      issuer: embeddedIssuer(settings),
      users: loadUsers(file),
      dataFolder: join(settings.dataFolder, 'oidc'),
      log,
    });
  }
  return gateway;
}
