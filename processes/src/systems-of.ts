import { readCatalogue, type SubgraphDocument } from '@samgraf/catalogue';
import type { Configuration } from '@samgraf/configuration';

/** A system as the truth about sources names it. */
interface NamedSystem {
  readonly municipality: string;
  readonly system: string;
}

/**
 * The connected systems behind each subgraph: those that hold an area which the subgraph's SDL maps something to.
 * What is configured itself, such as the tenants, has no system behind it.
 *
 * @returns by the name of a subgraph; none for one that is not known.
 */
export function systemsOf(
  configuration: Configuration,
  documents: readonly SubgraphDocument[],
): (subgraph: string) => readonly NamedSystem[] {
  const byName = new Map(documents.map((each) => [each.name, systemsBehind(configuration, each)]));
  return (subgraph) => byName.get(subgraph) ?? [];
}

/** Fields that say which thing it is, and whose. */
const names: ReadonlySet<string> = new Set(['id', 'municipality']);

function systemsBehind({ tenants }: Configuration, document: SubgraphDocument): NamedSystem[] {
  const areas = new Set<string>();
  for (const fields of readCatalogue([document]).types.values()) {
    // What names a thing of another subgraph's is read from no system here.
    for (const { field, area } of fields.values()) if (!names.has(field)) areas.add(area);
  }
  return [...tenants.values()].flatMap(({ code, systems }) =>
    systems
      .filter(({ connector, areas: held }) => connector !== null && held.some((area) => areas.has(area)))
      .map(({ id }) => ({ municipality: code, system: id })),
  );
}
