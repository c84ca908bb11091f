import type { GeodataProjection, ProjectionRow } from '@samgraf/geodata';
import { PointConnector, type PointRecord } from './point-connector.ts';

/** Addresses, and those of a property. */
export class AddressConnector extends PointConnector {
  constructor(projection: GeodataProjection) {
    super(projection, 'addresses', 'Address');
  }

  protected override parentsOf(relation: string, parents: readonly string[]) {
    return relation === 'property' ? parents : null;
  }

  protected override record(row: ProjectionRow): PointRecord {
    return { ...super.record(row), property: row.parent === null ? null : { id: row.parent } };
  }
}
