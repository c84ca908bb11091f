import type { GeodataProjection } from '@samgraf/geodata';
import type { Connector } from '@samgraf/sources';
import { AddressConnector } from './address-connector.ts';
import { MunicipalityAreaConnector } from './municipality-area-connector.ts';
import { PlaceHitConnector } from './place-hit-connector.ts';
import { PlaceNearbyConnector } from './place-nearby-connector.ts';
import { PointConnector } from './point-connector.ts';
import { PropertyConnector } from './property-connector.ts';
import { PropertyPlaceConnector } from './property-place-connector.ts';
import { RoadSegmentConnector } from './road-segment-connector.ts';
import { SchoolSiteConnector } from './school-site-connector.ts';
import { SchoolUnitConnector } from './school-unit-connector.ts';

/** Every connector of the subgraph, over one projection. */
export const geodataConnectors = (projection: GeodataProjection): readonly Connector[] => [
  new PropertyConnector(projection),
  new PropertyPlaceConnector(projection),
  new AddressConnector(projection),
  new RoadSegmentConnector(projection),
  new PointConnector(projection, 'busStops', 'BusStop'),
  new PointConnector(projection, 'bathingPlaces', 'BathingPlace'),
  new SchoolSiteConnector(projection),
  new SchoolUnitConnector(projection),
  new MunicipalityAreaConnector(projection),
  new PlaceHitConnector(projection),
  new PlaceNearbyConnector(projection),
];
