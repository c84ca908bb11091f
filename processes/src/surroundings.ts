import { join } from 'node:path';
import { openAgreements } from '@samgraf/agreements';
import { loadCatalogue } from '@samgraf/catalogue';
import { loadConfiguration } from '@samgraf/configuration';
import { chooseIssuer, createVerifier, loadIssuers } from '@samgraf/identity';
import type { Surroundings } from '@samgraf/subgraph';
import { ownServerFetch } from '@samgraf/tls';
import type { Logger } from 'pino';
import { doorAddress } from './door-address.ts';
import { operationFields } from './operation-fields.ts';
import type { ProcessTls } from './process-tls.ts';
import { repositoryRoot } from './repository-root.ts';
import type { Settings } from './settings.ts';

/** The issuer of the embedded provider; the same address for every process of an installation. */
export const embeddedIssuer = (settings: Settings): string => `${doorAddress(settings)}/oidc`;

/** What every subgraph and the gateway of a process share: configuration, catalogue, verification, agreements. */
export async function createSurroundings(
  settings: Settings,
  log: Logger,
  { own }: ProcessTls,
): Promise<Omit<Surroundings, 'dataFolder' | 'ledger'>> {
  const configuration = loadConfiguration({ folder: settings.configurationFolder, environment: process.env });
  const issuer = chooseIssuer(
    loadIssuers(join(settings.configurationFolder, 'issuers')),
    { OIDC_ISSUER: settings.issuer ?? undefined, OIDC_AUDIENCE: settings.audience ?? undefined },
    embeddedIssuer(settings),
  );
  // The embedded provider is behind our own door, whose certificate is for another name than `localhost`.
  const http = settings.issuer === null && own ? { fetch: ownServerFetch(own) } : {};
  const agreements = await openAgreements({
    database: settings.database,
    dataFolder: settings.dataFolder,
    declared: configuration,
    onFailure: (error) =>
      log.error({ err: error }, 'agreements and grants cannot be read: nothing is in force'),
  });
  return {
    configuration,
    catalogue: loadCatalogue(join(repositoryRoot, 'schema')),
    verify: createVerifier({ issuers: [issuer], tenants: configuration.tenants, log, http }),
    basis: () => agreements.basis(),
    agreements,
    signingKeys: {
      folder: settings.signingKeys ?? join(settings.dataFolder, 'signing-keys'),
      make: settings.signingKeys === null && !settings.production,
    },
    operations: await operationFields(join(repositoryRoot, 'schema'), configuration.purposes),
    now: Date.now,
    log,
  };
}
