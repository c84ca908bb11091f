import { PupilRegister, schoolConnections } from '@samgraf/ss12000';
import { type SubgraphDefinition, type Surroundings, swedishDate } from '@samgraf/subgraph';
import { GuardianConnector } from './connectors/guardian-connector.ts';
import { PupilConnector } from './connectors/pupil-connector.ts';
import { SchoolUnitConnector } from './connectors/school-unit-connector.ts';
import { unitNames } from './connectors/unit-names.ts';
import { resolvers } from './resolvers.ts';

/** The subgraph of schools and pupils. Ready when each register was tried, or has something from before. */
export async function createSchool(surroundings: Surroundings): Promise<SubgraphDefinition> {
  const { configuration, dataFolder, now, log } = surroundings;
  const onFailure = (report: object) => log.warn(report, 'a school system gave no answer to use');
  const school = schoolConnections(configuration, { now, onFailure }, log);
  const register = new PupilRegister({ dataFolder, connections: school.connections, now, log });
  const parts = { register, owners: school.owners, configuration, today: () => swedishDate(now()) };
  return {
    name: 'school',
    resolvers,
    connectors: [
      new SchoolUnitConnector(parts),
      new PupilConnector(parts),
      new GuardianConnector(parts),
      unitNames(configuration),
    ],
    ready: () => register.ready(),
    sources: () => register.statuses(),
    close: async () => {
      await register.close();
      await school.close();
    },
  };
}
