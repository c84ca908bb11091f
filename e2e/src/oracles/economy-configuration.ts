import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repositoryRoot } from '../running/repository-root.ts';

interface Connector {
  readonly unitPrefixLength: number;
  readonly accountGroups?: ReadonlyArray<{
    readonly from: string;
    readonly to: string;
    readonly group: string;
  }>;
}

/** How one municipality's ledger is to be read, from its YAML file. */
export interface EconomyConfiguration {
  readonly unitPrefixLength: number;
  /** The group of Kommun-Bas of an account. */
  groupOf(account: string): string;
}

export function readEconomyConfiguration(municipality: string): EconomyConfiguration {
  const folder = join(repositoryRoot, 'municipalities');
  const name = readdirSync(folder).find((each) => each.startsWith(`${municipality}-`))!;
  const { systems } = parse(readFileSync(join(folder, name), 'utf8'));
  const { connector } = systems.find((each: { id: string }) => each.id.startsWith('economy-')) as {
    connector: Connector;
  };
  const ranges = connector.accountGroups;
  return {
    unitPrefixLength: connector.unitPrefixLength,
    groupOf: (account) =>
      ranges ? ranges.find(({ from, to }) => from <= account && account <= to)!.group : account.slice(0, 2),
  };
}
