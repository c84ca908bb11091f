import type { GeodataProjection, ProjectionRow } from '@samgraf/geodata';
import { parseRecordId, recordId } from '@samgraf/sources';
import { PointConnector, type PointRecord } from './point-connector.ts';

/**
 * Where school units lie, and those of a unit of any municipality's register by its code: an independent school is in the
 * registers of all whose pupils go there, and lies in one.
 */
export class SchoolSiteConnector extends PointConnector {
  override readonly across = ['schoolUnit'];

  constructor(projection: GeodataProjection) {
    super(projection, 'schoolUnits', 'SchoolSite');
  }

  protected override parentsOf(relation: string, parents: readonly string[]) {
    if (relation !== 'schoolUnit') return null;
    return parents.map((id) => parseRecordId(id, 'school-unit')?.local ?? '');
  }

  protected override record(row: ProjectionRow): PointRecord {
    return { ...super.record(row), schoolUnit: { id: recordId(row.tenant, 'school-unit', row.parent) } };
  }
}
