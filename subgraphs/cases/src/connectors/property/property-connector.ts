import type { Configuration } from '@samgraf/configuration';
import type { PropertyNames } from '@samgraf/designations';
import type { Owner } from '@samgraf/policy';
import type { Answer, Connector, Labelled, Scope } from '@samgraf/sources';
import { parseRecordId, within } from '@samgraf/sources';

export interface PropertyRecord {
  readonly id: string;
  readonly designation: string;
}

/**
 * Properties as cases refer to them. The record is the id read aloud: no register of properties is asked, so that
 * no source is told of, and that a property can be named does not say that it exists.
 *
 * The whole type is PUBLIC, and its label decides nothing but the municipality. The authority in it is the first
 * whose register the municipality's case management holds, since it is there that properties are referred to.
 */
export class PropertyConnector implements Connector<PropertyRecord> {
  readonly system = 'property-names';
  readonly type = 'Property';
  readonly owners: readonly Owner[];
  readonly #names: PropertyNames;

  constructor(configuration: Configuration, names: PropertyNames) {
    this.#names = names;
    this.owners = [...configuration.tenants.values()]
      .filter((tenant) => tenant.kind === 'MUNICIPALITY')
      .flatMap((tenant) => {
        const registers = tenant.systems.flatMap(({ connector }) =>
          connector?.kind === 'case-api' ? Object.values(connector.namespaces) : [],
        );
        const authority = registers[0] ?? tenant.authorities[0]?.code;
        return authority === undefined ? [] : [{ tenant: tenant.code, authority }];
      });
  }

  async load(
    ids: readonly string[],
    scope: Scope,
  ): Promise<Answer<ReadonlyArray<Labelled<PropertyRecord> | null>>> {
    return { records: ids.map((id) => this.#read(id, scope)), states: [] };
  }

  /** @throws always: there is no list of what can be named */
  async list(): Promise<never> {
    throw new Error('Properties have no list.');
  }

  /** @throws always: no record has properties that are not named in itself */
  async related(): Promise<never> {
    throw new Error('Properties are related to nothing.');
  }

  sortKey(record: PropertyRecord): string {
    return record.id;
  }

  #read(id: string, scope: Scope): Labelled<PropertyRecord> | null {
    const parsed = parseRecordId(id, 'property');
    const owner = this.owners.find((each) => each.tenant === parsed?.tenant);
    if (!parsed || !owner || !within(scope, owner) || this.#names.fullName(id) === null) return null;
    // A name is nobody's own data.
    if (scope.subject !== null) return null;
    return {
      owner,
      record: { id, designation: parsed.local },
      facts: { subjects: [], confidentiality: null, marking: 'NOT_PERSONAL' },
    };
  }
}
