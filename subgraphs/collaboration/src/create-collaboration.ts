import { join } from 'node:path';
import { AccessIndex } from '@samgraf/ledger';
import { type SubgraphDefinition, type Surroundings, swedishDate } from '@samgraf/subgraph';
import { followWhenIdle } from './access/follow-when-idle.ts';
import { createChanges } from './changes/changes.ts';
import { AccessLogConnector } from './connectors/access-log.ts';
import { agreements } from './connectors/agreements.ts';
import { authorityLinks } from './connectors/authority-links.ts';
import { grants } from './connectors/grants.ts';
import { services } from './connectors/services.ts';
import { systems } from './connectors/systems.ts';
import { tenants } from './connectors/tenants.ts';
import { lifeEvents } from './life-events.ts';
import { resolvers } from './resolvers.ts';
import { createRights } from './rights/rights.ts';
import { SigningKeys } from './signing/signing-keys.ts';

/** Milliseconds between which what was written is made ready to be found, so that no search has much to take up. */
const followEvery = 5_000;

/** Entries made ready each time: the rest waits for the next, or for the search that needs it. */
const followAtMost = 4_000;

/** The subgraph of the collaboration itself: tenants, systems, agreements and grants, and how far it has come. */
export async function createCollaboration(surroundings: Surroundings): Promise<SubgraphDefinition> {
  const { configuration, basis, now, ledger } = surroundings;
  const index = new AccessIndex(
    surroundings.dataFolder ? join(surroundings.dataFolder, 'access-index.sqlite') : ':memory:',
    ledger.reader,
  );
  const stopFollowing = followWhenIdle({ follow: () => index.follow(followAtMost), every: followEvery });
  const today = () => swedishDate(now());
  const keys = new SigningKeys(surroundings.signingKeys);
  return {
    name: 'collaboration',
    resolvers: resolvers({
      surroundings,
      goals: configuration.goals,
      municipalities: [...configuration.tenants.values()]
        .filter(({ kind }) => kind === 'MUNICIPALITY')
        .map(({ code }) => code),
      lifeEvents: lifeEvents(configuration),
      rights: createRights(surroundings),
      changes: createChanges(surroundings, keys),
      signingKey: (tenant) => keys.publicKey(tenant),
      index,
    }),
    connectors: [
      tenants(configuration),
      systems(configuration),
      agreements(configuration, basis, today, () => register(surroundings)),
      grants(configuration, basis, today),
      services(configuration),
      authorityLinks(configuration),
      new AccessLogConnector(configuration, ledger, index),
    ],
    ready: () => true,
    async close() {
      stopFollowing();
      await index.close();
    },
  };
}

/** Without its store nothing is in force, and nothing of what was signed can be shown. */
function register({ agreements: store }: Surroundings) {
  try {
    return store?.register() ?? null;
  } catch {
    return null;
  }
}
