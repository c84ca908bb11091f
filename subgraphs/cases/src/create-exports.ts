import { type ImportSourceOptions, importConnectors, importStatuses } from '@samgraf/intake';
import type { Connector, SourceStatus } from '@samgraf/sources';
import type { Surroundings } from '@samgraf/subgraph';
import { Exports } from './connectors/erms/exports.ts';
import { exportConnections } from './import/export-connection.ts';
import { exportImporter } from './import/export-importer.ts';
import { exportKind } from './import/export-intake.ts';
import { ExportStore } from './store/export-store.ts';
import { openStoreForWriting } from './store/open-store.ts';

/** A file that has not changed for so long is whole. */
const settleMilliseconds = 300;
const pollMilliseconds = 5_000;

/** The second way in: nightly exports, imported beside the event loop, and what became of each. */
export interface ExportsAtWork {
  readonly exports: Exports;
  /** Of `Import` and `ImportProblem`. */
  readonly connectors: readonly Connector[];
  /** Whether the files that lay there at the start are read. */
  ready(): boolean;
  /** How the folders stand. */
  sources(): readonly SourceStatus[];
  close(): Promise<void>;
}

export function createExports(surroundings: Surroundings): ExportsAtWork {
  const { configuration, dataFolder, now } = surroundings;
  const connections = exportConnections(configuration);
  openStoreForWriting(dataFolder).close();
  const store = new ExportStore(dataFolder);
  const importer = exportImporter(
    { dataFolder, connections, settleMilliseconds, pollMilliseconds },
    surroundings,
  );
  const imports: ImportSourceOptions = {
    name: 'cases',
    connections: connections.map(({ tenant, system }) => ({
      tenant,
      system,
      kind: exportKind,
      // A file holds the registers of several authorities; what became of it is the leading one's.
      authority: configuration.tenants.get(tenant)!.authorities[0]!.code,
    })),
    all: (sql, parameters) => store.all(sql, parameters),
    importer,
    now,
  };
  return {
    exports: new Exports(store, connections, importer),
    connectors: importConnectors(imports),
    sources: () => importStatuses(imports),
    ready: () => importer.ready,
    close: async () => {
      await importer.close();
      store.close();
    },
  };
}
