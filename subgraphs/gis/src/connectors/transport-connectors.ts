import type { GeodataProjection } from '@samgraf/geodata';
import type { Connector } from '@samgraf/sources';
import type { RegisterParts } from '@samgraf/ss12000';
import { KeptPublications } from '../transport/kept-publications.ts';
import { PupilTransports } from '../transport/pupil-transports.ts';
import { TransportGeography } from '../transport/transport-geography.ts';
import { PublishedDemandConnector } from './published-demand-connector.ts';
import { PupilConnector } from './pupil-connector.ts';
import { PupilTransportConnector } from './pupil-transport-connector.ts';
import { TransportDemandConnector } from './transport-demand-connector.ts';

/**
 * Every connector about pupils, over the subgraph's own registers of them and the projection of geodata.
 *
 * @param dataFolder what has been published lies in it
 */
export function transportConnectors(
  parts: RegisterParts,
  projection: GeodataProjection,
  dataFolder: string,
): readonly Connector[] {
  const geography = new TransportGeography(projection);
  const transports = new PupilTransports(parts.configuration, geography);
  const kept = new KeptPublications(dataFolder);
  return [
    new PupilConnector(parts, projection),
    new PupilTransportConnector(parts, transports, geography),
    new TransportDemandConnector(parts, transports, geography),
    new PublishedDemandConnector({ register: parts, transports, geography, kept }),
  ];
}
