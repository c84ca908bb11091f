import { checkedArguments } from './area/checked-arguments.ts';
import { checkedMetres } from './area/checked-metres.ts';
import { checkedNearest } from './area/checked-nearest.ts';
import { checkedText } from './area/checked-text.ts';
import type { Resolvers } from './generated/types.ts';

/** Every field asks `read`, and `read` is the only way to a source: it decides and loads. */
export const resolvers: Resolvers = {
  Query: {
    properties: (_root, args, { read }, info) => read.page('Property', checkedArguments(args), info),
    address: (_root, { id }, { read }) => read.one('Address', id),
    addresses: (_root, args, { read }, info) => read.page('Address', checkedArguments(args), info),
    busStop: (_root, { id }, { read }) => read.one('BusStop', id),
    busStops: (_root, args, { read }, info) => read.page('BusStop', checkedArguments(args), info),
    roadSegment: (_root, { id }, { read }) => read.one('RoadSegment', id),
    roadSegments: (_root, args, { read }, info) => read.page('RoadSegment', checkedArguments(args), info),
    bathingPlace: (_root, { id }, { read }) => read.one('BathingPlace', id),
    bathingPlaces: (_root, args, { read }, info) => read.page('BathingPlace', checkedArguments(args), info),
    schoolSite: (_root, { id }, { read }) => read.one('SchoolSite', id),
    schoolSites: (_root, args, { read }, info) => read.page('SchoolSite', checkedArguments(args), info),
    municipalityArea: (_root, { id }, { read }) => read.one('MunicipalityArea', id),
    municipalityAreas: (_root, args, { read }, info) => read.page('MunicipalityArea', args, info),
    whereIs: (_root, args, { read }, info) => read.page('PlaceHit', checkedText(args), info),
    transportDemand: (_root, args, { read }, info) => read.page('TransportDemand', args, info),
    publishedDemand: (_root, args, { read }, info) => read.page('PublishedDemand', args, info),
    nearest: (_root, args, { read }, info) => read.page('PlaceNearby', checkedNearest(args), info),
  },
  Property: {
    __resolveReference: async ({ id }, { read }) => read.one('Property', id),
    addresses: ({ id }, args, { read }, info) => read.pageOf('Address', 'property', id, args, info),
    neighbours: ({ id }, { within, ...page }, { read }, info) =>
      read.pageOf(
        'Property',
        'neighbour',
        id,
        { ...page, within: checkedMetres(within, 1_000, 1_000) },
        info,
      ),
  },
  PropertyPlace: {
    __resolveReference: async ({ id }, { read }) => read.one('PropertyPlace', id),
  },
  Address: {
    __resolveReference: async ({ id }, { read }) => read.one('Address', id),
    property: ({ property }, _args, { read }) => read.one('Property', property?.id),
  },
  RoadSegment: {
    __resolveReference: async ({ id }, { read }) => read.one('RoadSegment', id),
  },
  BusStop: {
    __resolveReference: async ({ id }, { read }) => read.one('BusStop', id),
  },
  BathingPlace: {
    __resolveReference: async ({ id }, { read }) => read.one('BathingPlace', id),
  },
  SchoolSite: {
    __resolveReference: async ({ id }, { read }) => read.one('SchoolSite', id),
    schoolUnit: ({ schoolUnit }, _args, { read }) => read.one('SchoolUnit', schoolUnit?.id),
  },
  SchoolUnit: {
    __resolveReference: async ({ id }, { read }) => read.one('SchoolUnit', id),
    // Where an independent school lies, the municipality whose pupils go there may have no geodata of.
    place: async ({ id }, args, { read }, info) => {
      const sites = await read.listOf('SchoolSite', 'schoolUnit', id, args, info);
      return sites?.[0]?.place ?? null;
    },
    site: async ({ id }, args, { read }, info) => {
      const sites = await read.listOf('SchoolSite', 'schoolUnit', id, args, info);
      return sites?.[0] ?? null;
    },
  },
  Pupil: {
    __resolveReference: async ({ id }, { read }) => read.one('Pupil', id),
    homeAddress: ({ homeAddress }, _args, { read }) => read.one('Address', homeAddress?.id),
    transport: ({ id }, args, { read }, info) => read.listOf('PupilTransport', 'pupil', id, args, info),
  },
  PupilTransport: {
    schoolUnit: ({ schoolUnit }, _args, { read }) => read.one('SchoolUnit', schoolUnit?.id),
  },
  TransportDemand: {
    busStop: ({ busStop }, _args, { read }) => read.one('BusStop', busStop?.id),
    schoolUnit: ({ schoolUnit }, _args, { read }) => read.one('SchoolUnit', schoolUnit?.id),
  },
  PublishedDemand: {
    busStop: ({ busStop }, _args, { read }) => read.one('BusStop', busStop?.id),
  },
  StopNearby: {
    busStop: ({ busStop }, _args, { read }) => read.one('BusStop', busStop?.id),
  },
  PlaceHit: {
    address: ({ address }, _args, { read }) => read.one('Address', address?.id),
    property: ({ property }, _args, { read }) => read.one('Property', property?.id),
    schoolSite: ({ schoolSite }, _args, { read }) => read.one('SchoolSite', schoolSite?.id),
    schoolUnit: ({ schoolUnit }, _args, { read }) => read.one('SchoolUnit', schoolUnit?.id),
    busStop: ({ busStop }, _args, { read }) => read.one('BusStop', busStop?.id),
    bathingPlace: ({ bathingPlace }, _args, { read }) => read.one('BathingPlace', bathingPlace?.id),
  },
  PlaceNearby: {
    address: ({ address }, _args, { read }) => read.one('Address', address?.id),
    property: ({ property }, _args, { read }) => read.one('Property', property?.id),
    schoolSite: ({ schoolSite }, _args, { read }) => read.one('SchoolSite', schoolSite?.id),
    schoolUnit: ({ schoolUnit }, _args, { read }) => read.one('SchoolUnit', schoolUnit?.id),
    busStop: ({ busStop }, _args, { read }) => read.one('BusStop', busStop?.id),
    bathingPlace: ({ bathingPlace }, _args, { read }) => read.one('BathingPlace', bathingPlace?.id),
  },
};
