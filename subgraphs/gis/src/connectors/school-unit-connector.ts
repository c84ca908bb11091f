import type { GeodataProjection } from '@samgraf/geodata';
import type { Owner } from '@samgraf/policy';
import {
  type Answer,
  type Connector,
  type Labelled,
  parseRecordId,
  type Scope,
  within,
} from '@samgraf/sources';

export interface SchoolUnitRecord {
  readonly id: string;
  readonly schoolUnitCode: string;
}

/**
 * School units as ids read aloud: which there are the schools' own registers know. Where one lies is found by the code in the
 * id (see SchoolSite), so that nothing is looked up here.
 */
export class SchoolUnitConnector implements Connector<SchoolUnitRecord> {
  readonly system = 'school-unit-codes';
  readonly type = 'SchoolUnit';
  readonly owners: readonly Owner[];

  constructor(projection: GeodataProjection) {
    this.owners = projection.owners(['schoolUnits']);
  }

  async load(
    ids: readonly string[],
    scope: Scope,
  ): Promise<Answer<ReadonlyArray<Labelled<SchoolUnitRecord> | null>>> {
    return { records: ids.map((id) => this.#read(id, scope)), states: [] };
  }

  /** @throws always: there is no list of what can be named */
  async list(): Promise<never> {
    throw new Error('School units have no list here.');
  }

  /** @throws always: no record has school units that are not named in itself */
  async related(): Promise<never> {
    throw new Error('School units are related to nothing here.');
  }

  sortKey(record: SchoolUnitRecord): string {
    return record.id;
  }

  #read(id: string, scope: Scope): Labelled<SchoolUnitRecord> | null {
    const parsed = parseRecordId(id, 'school-unit');
    const owner = this.owners.find((each) => each.tenant === parsed?.tenant);
    if (!parsed || !owner || !/^\d{8}$/.test(parsed.local) || !within(scope, owner)) return null;
    // A code is nobody's own data.
    if (scope.subject !== null || scope.responsible) return null;
    const record = { id, schoolUnitCode: parsed.local };
    return { owner, record, facts: { subjects: [], confidentiality: null, marking: 'NOT_PERSONAL' } };
  }
}
