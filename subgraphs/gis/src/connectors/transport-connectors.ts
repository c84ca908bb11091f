import type { GeodataProjection } from '@samgraf/geodata';
import type { Connector } from '@samgraf/sources';
import type { RegisterParts } from '@samgraf/ss12000';
import { PupilTransports } from '../transport/pupil-transports.ts';
import { TransportGeography } from '../transport/transport-geography.ts';
import { PupilConnector } from './pupil-connector.ts';
import { PupilTransportConnector } from './pupil-transport-connector.ts';

/** Every connector about pupils, over the subgraph's own registers of them and the projection of geodata. */
export function transportConnectors(
  parts: RegisterParts,
  projection: GeodataProjection,
): readonly Connector[] {
  const geography = new TransportGeography(projection);
  const transports = new PupilTransports(parts.configuration, geography);
  return [new PupilConnector(parts, projection), new PupilTransportConnector(parts, transports, geography)];
}
