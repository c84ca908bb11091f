import type { Configuration, SystemConfiguration } from '@samgraf/configuration';
import type { Catalogue, Owner } from '@samgraf/policy';
import type { Connector } from '@samgraf/sources';
import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';

/** What is at hand of one type: its connectors, and whose information they hold. */
export interface Shelf {
  readonly type: string;
  readonly area: string;
  readonly connectors: readonly Connector[];
  readonly owners: readonly Owner[];
  readonly ownersByTenant: ReadonlyMap<string, readonly Owner[]>;
  /** Fields whose value is an authority: the connector gives its id, the configuration its name. */
  readonly authorityFields: readonly string[];
  /** Whether the type has `municipality`, which comes from the record's label. */
  readonly hasMunicipality: boolean;
  /**
   * Whether its records are several tenants' together: the type has `owners`. Each connector then gives its own
   * tenant's part of a record, all under one id that begins with `joint:`.
   */
  readonly joint: boolean;
  /** For a municipality, the federations (kommunalförbund) that it is a member of. */
  readonly federations: ReadonlyMap<string, readonly string[]>;
  /** Connected systems that hold the type's area, by tenant. */
  readonly connected: ReadonlyMap<string, readonly string[]>;
  /** Systems that hold the type's area but are not connected, by tenant. */
  readonly notConnected: ReadonlyMap<string, readonly string[]>;
}

/** One shelf for each type that a connector reads. */
export function shelves(
  schema: GraphQLSchema,
  catalogue: Catalogue,
  configuration: Configuration,
  connectors: readonly Connector[],
): ReadonlyMap<string, Shelf> {
  const types = new Set(connectors.map((each) => each.type));
  return new Map([...types].map((type) => [type, shelf(type, schema, catalogue, configuration, connectors)]));
}

function shelf(
  type: string,
  schema: GraphQLSchema,
  catalogue: Catalogue,
  configuration: Configuration,
  all: readonly Connector[],
): Shelf {
  const connectors = all.filter((each) => each.type === type);
  const definition = schema.getType(type);
  const area = catalogue.types.get(type)?.get('id')?.area;
  if (!isObjectType(definition) || area === undefined) {
    throw new Error(`A connector reads ${type}, which the schema does not have or does not map.`);
  }
  const ownersByTenant = Map.groupBy(
    distinct(connectors.flatMap((each) => each.owners)),
    (owner) => owner.tenant,
  );
  const fields = Object.values(definition.getFields());
  return {
    type,
    area,
    connectors,
    owners: [...ownersByTenant.values()].flat(),
    ownersByTenant,
    authorityFields: fields
      .filter((each) => getNamedType(each.type).name === 'Authority')
      .map((each) => each.name),
    hasMunicipality: fields.some((each) => each.name === 'municipality'),
    joint: fields.some((each) => each.name === 'owners'),
    federations: federationsOf(configuration),
    connected: systemsBy(configuration, (each) => each.connector !== null && each.areas.includes(area)),
    notConnected: systemsBy(configuration, (each) => each.connector === null && each.areas.includes(area)),
  };
}

function systemsBy(
  configuration: Configuration,
  counts: (system: SystemConfiguration) => boolean,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...configuration.tenants.values()].map(({ code, systems }) => [
      code,
      systems.filter(counts).map((each) => each.id),
    ]),
  );
}

function distinct(owners: readonly Owner[]): Owner[] {
  return [...new Map(owners.map((each) => [`${each.tenant}/${each.authority}`, each])).values()];
}

function federationsOf({ tenants }: Configuration): ReadonlyMap<string, readonly string[]> {
  const pairs = [...tenants.values()].flatMap(({ code, members }) =>
    (members ?? []).map((member) => ({ member, code })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ member }) => member)].map(([member, each]) => [
      member,
      each.map(({ code }) => code),
    ]),
  );
}
