import { NameConnector } from '@samgraf/sources';
import type { SubgraphDefinition, Surroundings } from '@samgraf/subgraph';
import { EmployeeConnector } from './connectors/employee-connector.ts';
import { createTime } from './create-time.ts';
import { Directory } from './directory/directory.ts';
import { directoryConnections } from './directory/directory-connections.ts';
import { Markings } from './markings/markings.ts';
import { resolvers } from './resolvers.ts';

/**
 * The subgraph of employees. Ready when each directory was tried, or has something from before, and the payroll systems'
 * files that lay there at the start are read.
 */
export async function createHr(surroundings: Surroundings): Promise<SubgraphDefinition> {
  const { configuration, dataFolder, now, log } = surroundings;
  const onFailure = (report: object) => log.warn(report, 'a directory gave no answer to use');
  const directories = directoryConnections(configuration, { now, onFailure }, log);
  const markings = new Markings(configuration, log);
  const { connections } = directories;
  const directory = new Directory({ dataFolder, connections, markings, now, log });
  const time = createTime(surroundings, markings);
  // What other subgraphs name, and employees are found by.
  const named = [
    { type: 'OrganisationUnit', kind: 'unit' },
    { type: 'Handler', kind: 'handler' },
    { type: 'InvoiceReference', kind: 'invoice-reference' },
  ].map((each) => new NameConnector({ ...each, owners: directory.owners, read: (id) => ({ id }) }));
  return {
    name: 'hr',
    resolvers,
    connectors: [new EmployeeConnector(directory), ...named, ...time.connectors],
    ready: () => directory.ready() && time.ready(),
    sources: () => [...directory.statuses(), ...time.sources()],
    close: async () => {
      await Promise.all([directory.close(), time.close()]);
      await directories.close();
    },
  };
}
