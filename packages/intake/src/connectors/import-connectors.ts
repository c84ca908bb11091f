import type { Connector } from '@samgraf/sources';
import { ImportConnector } from './import-connector.ts';
import { ImportProblemConnector } from './import-problem-connector.ts';
import { ImportSource, type ImportSourceOptions } from './import-source.ts';

/** What became of the files of one store, for the graph: connectors of `Import` and `ImportProblem`. */
export function importConnectors(options: ImportSourceOptions): Connector[] {
  const source = new ImportSource(options);
  return [new ImportConnector(source), new ImportProblemConnector(source)];
}
