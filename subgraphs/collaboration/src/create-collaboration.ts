import { type SubgraphDefinition, type Surroundings, swedishDate } from '@samgraf/subgraph';
import { agreements } from './connectors/agreements.ts';
import { grants } from './connectors/grants.ts';
import { systems } from './connectors/systems.ts';
import { tenants } from './connectors/tenants.ts';
import { resolvers } from './resolvers.ts';

/** The subgraph of the collaboration itself: tenants, systems, agreements and grants, and how far it has come. */
export async function createCollaboration(surroundings: Surroundings): Promise<SubgraphDefinition> {
  const { configuration, basis, now } = surroundings;
  const today = () => swedishDate(now());
  return {
    name: 'collaboration',
    resolvers: resolvers(surroundings),
    connectors: [
      tenants(configuration),
      systems(configuration),
      agreements(configuration, basis, today, () => register(surroundings)),
      grants(configuration, basis, today),
    ],
    ready: () => true,
    close: async () => {},
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
