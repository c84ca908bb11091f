import { type SubgraphDefinition, type Surroundings, swedishDate } from '@samgraf/subgraph';
import { agreements } from './connectors/agreements.ts';
import { grants } from './connectors/grants.ts';
import { systems } from './connectors/systems.ts';
import { tenants } from './connectors/tenants.ts';
import { resolvers } from './resolvers.ts';

/** The subgraph of the collaboration itself: tenants, systems, agreements and grants, and how far it has come. */
export async function createCollaboration({
  configuration,
  basis,
  now,
}: Surroundings): Promise<SubgraphDefinition> {
  return {
    name: 'collaboration',
    resolvers: resolvers(configuration.goals),
    connectors: [
      tenants(configuration),
      systems(configuration),
      agreements(configuration, basis, () => swedishDate(now())),
      grants(configuration, basis),
    ],
    ready: () => true,
    close: async () => {},
  };
}
