import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue, loadSubgraphSdl } from '@samgraf/catalogue';
import type { Configuration, TenantConfiguration } from '@samgraf/configuration';
import { MemoryLedger } from '@samgraf/ledger/testing';
import type { Basis } from '@samgraf/policy';
import { createSubgraph, type Subgraph, type SubgraphDefinition, type Surroundings } from '@samgraf/subgraph';
import { createCases } from '@samgraf/subgraph-cases';
import { createCollaboration } from '@samgraf/subgraph-collaboration';
import { createEconomy } from '@samgraf/subgraph-economy';
import { createGis } from '@samgraf/subgraph-gis';
import { createHr } from '@samgraf/subgraph-hr';
import { createSchool } from '@samgraf/subgraph-school';
import { MemoryConnector, nobody } from '@samgraf/testing';
import { type DocumentNode, type GraphQLSchema, isObjectType, isUnionType, parse } from 'graphql';
import { pino } from 'pino';
import { agreementsIn } from './agreement-states.ts';
import { authorities, cast, delegations, grantsOf, tenants } from './cast.ts';
import { type FieldMapping, fieldMappings } from './field-mapping.ts';
import { raised } from './reach-table.ts';
import { taintedId } from './taint.ts';
import { TaintedRecords } from './tainted-records.ts';

const schemaFolder = join(import.meta.dirname, '../../../../schema');
const rooms = {
  cases: createCases,
  collaboration: createCollaboration,
  economy: createEconomy,
  gis: createGis,
  hr: createHr,
  school: createSchool,
};

/** What a relation's name says of its parent's type. */
const parentTypes: Readonly<Record<string, string>> = {
  case: 'Case',
  property: 'Property',
  import: 'Import',
  unit: 'OrganisationUnit',
  voucher: 'Voucher',
  invoice: 'Invoice',
  supplier: 'Supplier',
  tenant: 'Tenant',
  pupil: 'Pupil',
  neighbour: 'Property',
  schoolUnit: 'SchoolUnit',
  handler: 'Handler',
  invoiceReference: 'InvoiceReference',
  caseReference: 'CaseReference',
  employment: 'Employment',
};

/** The real subgraphs with the real policy, over sources that say of every value whose it is. */
export class TaintedWorld {
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly mappings: ReadonlyMap<string, FieldMapping>;
  readonly numbers: TaintedRecords['numbers'];
  /** Ids of all records, by type. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly #close: () => Promise<void>;
  readonly #ledger: MemoryLedger;
  readonly #inState: (state: string) => void;

  private constructor(parts: {
    subgraphs: ReadonlyMap<string, Subgraph>;
    mappings: ReadonlyMap<string, FieldMapping>;
    numbers: TaintedRecords['numbers'];
    ids: ReadonlyMap<string, readonly string[]>;
    ledger: MemoryLedger;
    inState: (state: string) => void;
    close: () => Promise<void>;
  }) {
    this.subgraphs = parts.subgraphs;
    this.mappings = parts.mappings;
    this.numbers = parts.numbers;
    this.ids = parts.ids;
    this.#ledger = parts.ledger;
    this.#inState = parts.inState;
    this.#close = parts.close;
  }

  /**
   * Makes the world; it keeps nothing but a temporary folder.
   *
   * @param lying whether its sources answer whatever the scope they are asked within, so that only what is checked of
   *   a record afterwards stands between it and the reader
   */
  static async open(lying = false): Promise<TaintedWorld> {
    const dataFolder = mkdtempSync(join(tmpdir(), 'samgraf-prove-'));
    const documents = Object.keys(rooms).map((name) => parse(loadSubgraphSdl(schemaFolder, name)));
    const mappings = new Map(documents.flatMap((each: DocumentNode) => [...fieldMappings(each)]));
    const ledger = new MemoryLedger();
    const grants = grantsOf(new Set([...mappings.values()].map((each) => each.area)));
    const bases = new Map<string, Basis>();
    const basisIn = (state: string): Basis => {
      const known = bases.get(state) ?? { agreements: agreementsIn(state, mappings), grants, delegations };
      bases.set(state, known);
      return known;
    };
    let basis = basisIn('none');
    const surroundings: Surroundings = {
      configuration: configuration(grants),
      catalogue: loadCatalogue(schemaFolder),
      dataFolder,
      verify: async (authorization) => cast[authorization ?? 'nobody'] ?? nobody,
      basis: () => basis,
      now: () => Date.parse('2026-11-20T12:00:00Z'),
      ledger,
      log: pino({ level: 'silent' }),
    };
    const numbers: TaintedRecords['numbers'] = new Map();
    const ids = new Map<string, string[]>();
    const subgraphs = new Map<string, Subgraph>();
    for (const [name, create] of Object.entries(rooms)) {
      const definition = await create(surroundings);
      const sdl = loadSubgraphSdl(schemaFolder, name);
      const bare = createSubgraph(definition, sdl, surroundings);
      const types = new Set([...definition.connectors.map((each) => each.type), ...entityTypes(bare.schema)]);
      const records = new TaintedRecords(types, numbers);
      const connectors = [...types].flatMap((type) => {
        const definedAs = bare.schema.getType(type);
        if (!isObjectType(definedAs)) return [];
        const rows = records.of(definedAs);
        ids.set(type, [...new Set(rows.map((each) => each.record.id))]);
        return tenants.map((tenant) => connector(type, tenant, rows, lying));
      });
      const guarded: SubgraphDefinition = { ...definition, connectors };
      subgraphs.set(name, createSubgraph(guarded, sdl, surroundings));
    }
    return new TaintedWorld({
      subgraphs,
      mappings,
      numbers,
      ids,
      ledger,
      inState: (state) => {
        basis = basisIn(state);
      },
      close: async () => {
        for (const each of subgraphs.values()) await each.close();
        rmSync(dataFolder, { recursive: true, force: true });
      },
    });
  }

  /** From now on the agreements stand so. */
  stand(state: string): void {
    this.#inState(state);
    this.#ledger.entries.length = 0;
  }

  close(): Promise<void> {
    return this.#close();
  }
}

/** One connector for each municipality, as where each has its own system; a parent has children of all its boards. */
function connector(
  type: string,
  tenant: string,
  all: ReturnType<TaintedRecords['of']>,
  ignoresScope: boolean,
): MemoryConnector {
  const rows = all.filter((each) => each.owner.tenant === tenant);
  const relations = Object.fromEntries(
    Object.entries(parentTypes).map(([relation, parent]) => [
      relation,
      () => taintedId(parent, tenant, 'bn', 'plain', parent === 'Supplier'),
    ]),
  );
  const owners = authorities.map((authority) => ({ tenant, authority }));
  return new MemoryConnector({ system: `${type}-${tenant}`, type, owners, rows, relations, ignoresScope });
}

/** Some entities have a connector for each municipality alone, and there is none connected here. */
function entityTypes(schema: GraphQLSchema): string[] {
  const union = schema.getType('_Entity');
  return isUnionType(union) ? union.getTypes().map((each) => each.name) : [];
}

function configuration(grants: Configuration['grants']): Configuration {
  const tenant = (code: string): TenantConfiguration => ({
    code,
    kind: 'MUNICIPALITY',
    name: `Municipality ${code}`,
    officialName: code,
    slug: code,
    organisationNumber: '',
    authorities: authorities.map((each) => ({ code: each, name: `Board ${each}` })),
    systems: [],
    grants: grants.filter((each) => each.owner.tenant === code),
    raised: code === '1492' ? raised : new Map(),
  });
  return {
    tenants: new Map(tenants.map((each) => [each, tenant(each)])),
    agreements: [],
    grants,
    delegations,
    purposes: new Map([
      ['case-handling', ''],
      ['statistics', ''],
    ]),
    goals: { sharedPercent: 50, specificPercent: 30 },
  };
}
