import { Importer, type ImportSourceOptions, importConnectors, importStatuses } from '@samgraf/intake';
import type { Connector, SourceStatus } from '@samgraf/sources';
import type { Surroundings } from '@samgraf/subgraph';
import { AbsenceConnector } from './connectors/absence-connector.ts';
import { EmploymentConnector } from './connectors/employment-connector.ts';
import { HeadCountConnector } from './connectors/head-count-connector.ts';
import type { Markings } from './markings/markings.ts';
import { openTimeStore } from './time/open-time-store.ts';
import { TimeBook } from './time/time-book.ts';
import { timeConnections } from './time/time-connection.ts';
import { timeKind } from './time/time-intake.ts';
import { TimeStore } from './time/time-store.ts';

/** A file that has not changed for so long is whole. */
const settleMilliseconds = 300;
const pollMilliseconds = 5_000;

/** Employments and absence from payroll systems' files, imported beside the event loop, and what became of each file. */
export interface TimeAtWork {
  readonly connectors: readonly Connector[];
  /** Whether the files that lay there at the start are read. */
  ready(): boolean;
  /** How the folders stand. */
  sources(): readonly SourceStatus[];
  close(): Promise<void>;
}

export function createTime(surroundings: Surroundings, markings: Markings): TimeAtWork {
  const { configuration, dataFolder, now, log } = surroundings;
  const connections = timeConnections(configuration);
  openTimeStore(dataFolder).close();
  const store = new TimeStore(dataFolder, markings);
  const importer = new Importer({
    worker: new URL('./time/import-worker.ts', import.meta.url),
    data: { dataFolder, connections, settleMilliseconds, pollMilliseconds },
    what: 'time',
    log,
    now,
  });
  const book = new TimeBook(store, connections, importer);
  const imports: ImportSourceOptions = {
    name: 'hr',
    connections: connections.map(({ tenant, system, source: { authority } }) => ({
      tenant,
      system,
      kind: timeKind,
      authority,
    })),
    all: (sql, parameters) => store.all(sql, parameters),
    importer,
    now,
  };
  return {
    connectors: [
      new EmploymentConnector(book),
      new AbsenceConnector(book),
      new HeadCountConnector(book),
      ...importConnectors(imports),
    ],
    sources: () => importStatuses(imports),
    ready: () => importer.ready,
    close: async () => {
      await importer.close();
      store.close();
    },
  };
}
