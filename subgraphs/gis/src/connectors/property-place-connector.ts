import { propertyOfPlace, propertyPlaceId } from '@samgraf/designations';
import { type GeodataProjection, type Place, type ProjectionRow, placeOf } from '@samgraf/geodata';
import type { Answer, Labelled, Scope } from '@samgraf/sources';
import { ProjectionConnector } from './projection-connector.ts';

export type PropertyPlaceRecord = Place & { readonly id: string };

/** Where properties lie, for those who name a property and may have no place of it: then there is no record at all. */
export class PropertyPlaceConnector extends ProjectionConnector<PropertyPlaceRecord> {
  readonly type = 'PropertyPlace';

  constructor(projection: GeodataProjection) {
    super(projection, 'properties');
  }

  override async load(
    ids: readonly string[],
    scope: Scope,
  ): Promise<Answer<ReadonlyArray<Labelled<PropertyPlaceRecord> | null>>> {
    return super.load(
      ids.map((id) => propertyOfPlace(id) ?? ''),
      scope,
    );
  }

  /** @throws always: a place is found by the property that it is of */
  override async list(): Promise<never> {
    throw new Error('Places of properties have no list.');
  }

  protected record({ id, easting, northing }: ProjectionRow): PropertyPlaceRecord {
    // Every id in the projection is a property's.
    return { id: propertyPlaceId(id) ?? id, ...placeOf([easting, northing]) };
  }
}
