import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SqliteAgreements } from '@samgraf/agreements';
import { loadCatalogue, loadSubgraphSdl } from '@samgraf/catalogue';
import { type Configuration, loadConfiguration } from '@samgraf/configuration';
import { MemoryLedger } from '@samgraf/ledger/testing';
import type { Delegation, Principal } from '@samgraf/policy';
import { createSubgraph, type Subgraph, type SubgraphResponse } from '@samgraf/subgraph';
import { nobody } from '@samgraf/testing';
import { pino } from 'pino';
import { createCollaboration } from '../create-collaboration.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const codes = ['1438', '1439', '1460', '1461', '1492'];

/** The configuration of the demo, as it is in the repository. */
export const demoConfiguration: Configuration = loadConfiguration({
  folder: root,
  environment: new Proxy(
    Object.fromEntries(
      [...codes, 'dmef'].map((code) => [`CASES_KEY_${code.toUpperCase()}`, `key-${code}`]),
    ) as Record<string, string>,
    {
      get: (keys, name: string) => keys[name] ?? (/_URL(_|$)/.test(name) ? 'http://127.0.0.1:1' : '/nowhere'),
    },
  ),
});

/** The subgraph as it runs: with a store in a file, keys that are made, and a clock that is set. */
export class RunningCollaboration {
  readonly configuration: Configuration;
  today = '2026-11-20';
  #subgraph: Subgraph | null = null;
  #asker: Principal = nobody;
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'samgraf-collaboration-'));
  readonly store: SqliteAgreements;

  constructor(more: { readonly delegations?: readonly Delegation[] } = {}) {
    this.configuration = { ...demoConfiguration, ...more };
    this.store = this.another();
  }

  /** The same store, as another process opens it. */
  another(): SqliteAgreements {
    return new SqliteAgreements(path.join(this.#folder, 'acts.sqlite'), this.configuration);
  }

  /** Asks it with everything around it that a request goes through. */
  async ask(
    query: string,
    asker: Principal,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<SubgraphResponse> {
    this.#subgraph ??= await this.#made();
    this.#asker = asker;
    return JSON.parse(JSON.stringify(await this.#subgraph.execute({ query, variables, headers })));
  }

  async close(): Promise<void> {
    await this.#subgraph?.close();
    await this.store.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #made(): Promise<Subgraph> {
    const schema = path.join(root, 'schema');
    const surroundings = {
      configuration: this.configuration,
      catalogue: loadCatalogue(schema),
      dataFolder: this.#folder,
      verify: async () => this.#asker,
      basis: () => this.store.basis(),
      agreements: this.store,
      signingKeys: { folder: path.join(this.#folder, 'keys'), make: true },
      operations: new Map([
        ['UnitFollowUp', { purposes: ['statistics'], fields: new Set(['FollowUp.outcome']) }],
        ['ProcurementSpend', { purposes: ['procurement'], fields: new Set(['ProcurementSpend.amount']) }],
      ]),
      ledger: new MemoryLedger(),
      now: () => Date.parse(`${this.today}T12:00:00Z`),
      log: pino({ level: 'silent' }),
    };
    const sdl = loadSubgraphSdl(schema, 'collaboration');
    return createSubgraph(await createCollaboration(surroundings), sdl, surroundings);
  }
}
