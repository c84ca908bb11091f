// Generated from the SDL by `npm run generate`. Not to be edited by hand.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context, RecordOf } from '@samgraf/subgraph';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A civil date in Sweden, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A point in time, RFC 3339 with offset. */
  DateTime: { input: string; output: string; }
  /** An amount in SEK as a decimal string with two decimals, `-1250.00`. Never a float. */
  Money: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** An address (belägenhetsadress, SS 637003). */
export type Address = {
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Postal locality (postort). */
  readonly locality?: Maybe<Scalars['String']['output']>;
  /** Where it lies. */
  readonly municipality: Municipality;
  /** Where it is. */
  readonly place: Place;
  /** Postal code, five digits. */
  readonly postalCode: Scalars['String']['output'];
  /** The property that it is on. */
  readonly property?: Maybe<Property>;
  /** Street or place with its number: `Storgatan 12`. */
  readonly street: Scalars['String']['output'];
};

/** A page of Address (Relay). */
export type AddressConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** How many there are, all pages together; null where they are listed within another record. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<AddressEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Address>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One Address of a page, with its cursor. */
export type AddressEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Address;
};

/** An area to search in: exactly one of these. */
export type AreaInput = {
  /** A box. */
  readonly box?: InputMaybe<BoxInput>;
  /** A box in degrees: its edges follow meridians and parallels, and what lies within is told by longitude and latitude. */
  readonly degrees?: InputMaybe<DegreeBoxInput>;
  /** Everything within a distance of a place. */
  readonly distance?: InputMaybe<DistanceInput>;
  /** The corners of a polygon, 3 to 1 000, in order; it closes itself. Its edges are straight in SWEREF 99 TM. */
  readonly polygon?: InputMaybe<ReadonlyArray<PositionInput>>;
};

/** One polygon of an area. */
export type AreaPolygon = {
  /** The corners of its outer ring, thinned to a thousand where it has more; the last is the first. */
  readonly boundary: ReadonlyArray<Place>;
};

/** A board (nämnd), an authority of its own under the secrecy act (OSL 8:2). */
export type Authority = {
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose board it is. */
  readonly municipality: Municipality;
  /** The board's own name: `Fokusnämnden`. */
  readonly name: Scalars['String']['output'];
};

/** A bathing place (badplats). */
export type BathingPlace = {
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Where it lies. */
  readonly municipality: Municipality;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Where it is. */
  readonly place: Place;
};

/** A page of BathingPlace (Relay). */
export type BathingPlaceConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** How many there are, all pages together; null where they are listed within another record. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<BathingPlaceEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<BathingPlace>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One BathingPlace of a page, with its cursor. */
export type BathingPlaceEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: BathingPlace;
};

/** A box in SWEREF 99 TM (EPSG:3006), metres. */
export type BoxInput = {
  /** The greatest easting. */
  readonly east: Scalars['Float']['input'];
  /** The greatest northing. */
  readonly north: Scalars['Float']['input'];
  /** The least northing. */
  readonly south: Scalars['Float']['input'];
  /** The least easting. */
  readonly west: Scalars['Float']['input'];
};

/** A bus stop (hållplats). */
export type BusStop = {
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Where it lies. */
  readonly municipality: Municipality;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Where it is. */
  readonly place: Place;
  /** Whether it has a shelter (väderskydd). */
  readonly shelter?: Maybe<Scalars['Boolean']['output']>;
  /** Its id in timetables (GTFS: stop_id). */
  readonly stopId: Scalars['String']['output'];
};

/** A page of BusStop (Relay). */
export type BusStopConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** How many there are, all pages together; null where they are listed within another record. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<BusStopEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<BusStop>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One BusStop of a page, with its cursor. */
export type BusStopEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: BusStop;
};

/** How far information may ever go, before any agreement is asked. */
export type Ceiling =
  /** Anyone may read it. */
  | 'PUBLIC'
  /** Never leaves the tenant. */
  | 'SEPARATED'
  /** As far as agreements carry it; separated until someone signs. */
  | 'SHARED';

/** A box in WGS 84, degrees, as maps ask for it; it may be larger than Sweden. */
export type DegreeBoxInput = {
  /** The greatest longitude. */
  readonly east: Scalars['Float']['input'];
  /** The greatest latitude. */
  readonly north: Scalars['Float']['input'];
  /** The least latitude. */
  readonly south: Scalars['Float']['input'];
  /** The least longitude. */
  readonly west: Scalars['Float']['input'];
};

/** What demand for school transport is counted by. */
export type DemandBy =
  /** The square of one kilometre (SWEREF 99 TM) that the home lies in. */
  | 'GRID_1KM'
  /** The school unit. */
  | 'SCHOOL'
  /** The nearest stop on foot. */
  | 'STOP';

/** How coarse a group of the published demand is. */
export type DemandCoarseness =
  /** What is left of the stops in a square of one kilometre. */
  | 'GRID_1KM'
  /** What is left of the stops in a square of five kilometres. */
  | 'GRID_5KM'
  /** What is left of the municipality's register. */
  | 'MUNICIPALITY'
  /** What is left of one stop. */
  | 'STOP'
  /** One stop, and school years. */
  | 'STOP_AND_STAGE';

/** Everything within a distance of a place. */
export type DistanceInput = {
  /** The place. */
  readonly from: PositionInput;
  /** Metres as the crow flies, 1 to 50 000. */
  readonly metres: Scalars['Float']['input'];
};

/** A square of a grid over SWEREF 99 TM (EPSG:3006). */
export type GridSquare = {
  /** Its west side, metres. */
  readonly easting: Scalars['Int']['output'];
  /** The length of a side, metres. */
  readonly metres: Scalars['Int']['output'];
  /** Its south side, metres. */
  readonly northing: Scalars['Int']['output'];
};

/** A municipality (kommun), or a federation of municipalities (kommunalförbund). */
export type Municipality = {
  /** The four-digit municipality code (kommunkod) as a string, or the short code of a federation. */
  readonly code: Scalars['ID']['output'];
  /** The everyday name: `Mellerud`. */
  readonly name: Scalars['String']['output'];
};

/** The area of a municipality (kommungräns). */
export type MunicipalityArea = {
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose area it is. */
  readonly municipality: Municipality;
  /** Its polygons; most have one, those with islands more. */
  readonly polygons: ReadonlyArray<AreaPolygon>;
};

/** A page of MunicipalityArea (Relay). */
export type MunicipalityAreaConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** How many there are, all pages together; null where they are listed within another record. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<MunicipalityAreaEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<MunicipalityArea>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One MunicipalityArea of a page, with its cursor. */
export type MunicipalityAreaEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: MunicipalityArea;
};

/** Where a page of a connection begins and ends (Relay). */
export type PageInfo = {
  /** The cursor of the last edge, to be given as `after`. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow after `endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether `after` was given, so that there is something before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A place, in both systems of coordinates. */
export type Place = {
  /** SWEREF 99 TM (EPSG:3006), metres. */
  readonly easting: Scalars['Float']['output'];
  /** WGS 84, degrees. */
  readonly latitude: Scalars['Float']['output'];
  /** WGS 84, degrees. */
  readonly longitude: Scalars['Float']['output'];
  /** SWEREF 99 TM (EPSG:3006), metres. */
  readonly northing: Scalars['Float']['output'];
};

/** A place that a search found. */
export type PlaceHit = {
  /** The address. */
  readonly address?: Maybe<Address>;
  /** The bathing place. */
  readonly bathingPlace?: Maybe<BathingPlace>;
  /** The bus stop. */
  readonly busStop?: Maybe<BusStop>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** What kind of place it is; of the fields that lead to a record the one of its kind has a value. */
  readonly kind: PlaceKind;
  /** Where it lies. */
  readonly municipality: Municipality;
  /** What it is called: `Storgatan 12, Mellerud`, `MELLERUD ASSAREBYN 1:23`. */
  readonly name: Scalars['String']['output'];
  /** Where it is. */
  readonly place: Place;
  /** The property. */
  readonly property?: Maybe<Property>;
  /** Where the school lies. */
  readonly schoolSite?: Maybe<SchoolSite>;
  /** The school unit, where the register of the municipality that it lies in has it. */
  readonly schoolUnit?: Maybe<SchoolUnit>;
};

/** A page of PlaceHit (Relay). */
export type PlaceHitConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<PlaceHitEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<PlaceHit>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One PlaceHit of a page, with its cursor. */
export type PlaceHitEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: PlaceHit;
};

/** What kind of place was found. */
export type PlaceKind =
  /** An address. */
  | 'ADDRESS'
  /** A bathing place (badplats). */
  | 'BATHING_PLACE'
  /** A bus stop (hållplats). */
  | 'BUS_STOP'
  /** A property (fastighet). */
  | 'PROPERTY'
  /** A school unit (skolenhet). */
  | 'SCHOOL';

/** A place near another. */
export type PlaceNearby = {
  /** The address. */
  readonly address?: Maybe<Address>;
  /** The bathing place. */
  readonly bathingPlace?: Maybe<BathingPlace>;
  /** The bus stop. */
  readonly busStop?: Maybe<BusStop>;
  /** Metres as the crow flies. */
  readonly distance: Scalars['Float']['output'];
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** What kind of place it is; of the fields that lead to a record the one of its kind has a value. */
  readonly kind: PlaceKind;
  /** Where it lies. */
  readonly municipality: Municipality;
  /** What it is called: `Storgatan 12, Mellerud`, `MELLERUD ASSAREBYN 1:23`. */
  readonly name: Scalars['String']['output'];
  /** Where it is. */
  readonly place: Place;
  /** The property. */
  readonly property?: Maybe<Property>;
  /** Where the school lies. */
  readonly schoolSite?: Maybe<SchoolSite>;
  /** The school unit, where the register of the municipality that it lies in has it. */
  readonly schoolUnit?: Maybe<SchoolUnit>;
};

/** A page of PlaceNearby (Relay). */
export type PlaceNearbyConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<PlaceNearbyEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<PlaceNearby>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One PlaceNearby of a page, with its cursor. */
export type PlaceNearbyEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: PlaceNearby;
};

/** A place by its coordinates: either easting and northing, or longitude and latitude. */
export type PositionInput = {
  /** SWEREF 99 TM (EPSG:3006), metres. */
  readonly easting?: InputMaybe<Scalars['Float']['input']>;
  /** WGS 84, degrees. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** WGS 84, degrees. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** SWEREF 99 TM (EPSG:3006), metres. */
  readonly northing?: InputMaybe<Scalars['Float']['input']>;
};

/** A property (fastighet), as cases refer to it. That it can be named says nothing of whether it exists. */
export type Property = {
  /** Addresses on it. */
  readonly addresses?: Maybe<AddressConnection>;
  /** The designation (fastighetsbeteckning) without the municipality's name: `ASSAREBYN 1:23`. */
  readonly designation: Scalars['String']['output'];
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Where it lies. */
  readonly municipality: Municipality;
  /** Other properties near it, over the municipalities' boundaries, by their points. */
  readonly neighbours?: Maybe<PropertyConnection>;
  /** Where it lies: one point of it. Null, as its other fields here, where the municipality's geodata do not know it. */
  readonly place?: Maybe<Place>;
  /** What it is used for, mainly; null where the register does not say. */
  readonly use?: Maybe<PropertyUse>;
};


/** A property (fastighet), as cases refer to it. That it can be named says nothing of whether it exists. */
export type PropertyAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A property (fastighet), as cases refer to it. That it can be named says nothing of whether it exists. */
export type PropertyNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  within: Scalars['Int']['input'];
};

/** A page of Property (Relay). */
export type PropertyConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** How many there are, all pages together; null where they are listed within another record. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<PropertyEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Property>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One Property of a page, with its cursor. */
export type PropertyEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: Property;
};

/** Where a property lies (one point of it), for who names the property: that it can be named says nothing of whether that is known. */
export type PropertyPlace = {
  /** SWEREF 99 TM (EPSG:3006), metres. Null, as the others, where the municipality's geodata do not know the property. */
  readonly easting?: Maybe<Scalars['Float']['output']>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** WGS 84, degrees. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** WGS 84, degrees. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Where it lies. */
  readonly municipality: Municipality;
  /** SWEREF 99 TM (EPSG:3006), metres. */
  readonly northing?: Maybe<Scalars['Float']['output']>;
};

/** What a property is used for, mainly (ändamål). */
export type PropertyUse =
  /** Agriculture (lantbruk). */
  | 'AGRICULTURE'
  /** A building of flats (flerbostadshus). */
  | 'APARTMENT_BUILDING'
  /** A house for one or two families (småhus). */
  | 'DETACHED_HOUSE'
  /** Forestry (skog). */
  | 'FORESTRY'
  /** A holiday home (fritidshus). */
  | 'HOLIDAY_HOME'
  /** Industry (industri). */
  | 'INDUSTRY'
  /** A public function: school, care, administration (samhällsfunktion). */
  | 'PUBLIC_FUNCTION';

/**
 * A group of the published demand: pupils who may need transport, that is all but those who are near enough to school to walk by
 * the rule. Groups are a partition: each pupil is in one. What was too few for a stop is in the group of an area around it, without a
 * word of which stops; it is never told by school, since a second partition of the same people could be subtracted from this.
 */
export type PublishedDemand = {
  /** The nearest stop, for a group by stop. */
  readonly busStop?: Maybe<BusStop>;
  /** How coarse the group is. */
  readonly coarseness: DemandCoarseness;
  /** Opaque; begins with the code of the municipality whose register it is. */
  readonly id: Scalars['ID']['output'];
  /** Whose register it is. */
  readonly municipality: Municipality;
  /** How many pupils, five or more; null where all of a municipality are too few to be told. */
  readonly pupils?: Maybe<Scalars['Int']['output']>;
  /** The school year that it is for, as it begins: `2026` for 2026/27. */
  readonly schoolYear: Scalars['Int']['output'];
  /** The square that the stops lie in, for a group by square. */
  readonly square?: Maybe<GridSquare>;
  /** The school years, for a group by stop and school years. */
  readonly stage?: Maybe<SchoolStage>;
};

/** A page of PublishedDemand (Relay). */
export type PublishedDemandConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<PublishedDemandEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<PublishedDemand>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One PublishedDemand of a page, with its cursor. */
export type PublishedDemandEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: PublishedDemand;
};

/**
 * A pupil (elev), as the register of the school's principal has them. The record belongs to the principal; the home
 * municipality is responsible for school transport (skollagen 10 kap. 32 §). Both are here.
 */
export type Pupil = {
  /**
   * The address where they are registered (folkbokförda), as geodata have it, with its place; null where no municipality's
   * geodata know it, where theirs is on another property, or where the register has none. Needs two factors.
   */
  readonly homeAddress?: Maybe<Address>;
  /** Opaque; begins with the code of the municipality whose register it is. */
  readonly id: Scalars['ID']['output'];
  /** Whose register it is. */
  readonly municipality: Municipality;
  /**
   * For each home, two for those who live by turns: the way to school, the rule of the home municipality, and what follows by
   * distance. Preliminary, and never a decision (beslut): that is a board's, in a case. Empty for who is no pupil on that day, and
   * does not become one later. Needs two factors.
   */
  readonly transport?: Maybe<ReadonlyArray<PupilTransport>>;
};


/**
 * A pupil (elev), as the register of the school's principal has them. The record belongs to the principal; the home
 * municipality is responsible for school transport (skollagen 10 kap. 32 §). Both are here.
 */
export type PupilTransportArgs = {
  day?: InputMaybe<Scalars['Date']['input']>;
};

/** The way from one home of a pupil to school, and what the home municipality's rule says of it (skolskjuts). */
export type PupilTransport = {
  /** What follows from the rule by distance. */
  readonly assessment?: Maybe<TransportAssessment>;
  /** The day that it holds for: the day asked for, or the first of an enrolment that begins later. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** The home; null where the register has none, or the pupil's identity is protected. */
  readonly home?: Maybe<TransportHome>;
  /** The municipality that is responsible: where they are registered (folkbokförda). */
  readonly homeMunicipality?: Maybe<Municipality>;
  /** Opaque; begins with the code of the municipality whose register it is. */
  readonly id: Scalars['ID']['output'];
  /** Whose register it is. */
  readonly municipality: Municipality;
  /** The rule that applies: the home municipality's, for the type of school, the school year and the day. Null where it has none. */
  readonly rule?: Maybe<TransportRule>;
  /** The shortest way on foot along which no stretch is marked as unsafe (trafikfarlig); null where there is none. */
  readonly safeWay?: Maybe<WalkingWay>;
  /** Type of school by its code in SS 12000: `GR`. */
  readonly schoolType?: Maybe<Scalars['String']['output']>;
  /** The school unit that they go to on that day. */
  readonly schoolUnit?: Maybe<SchoolUnit>;
  /** The school year (årskurs) by the register; 0 is förskoleklass. */
  readonly schoolYear?: Maybe<Scalars['Int']['output']>;
  /** The nearest stop on foot; without unsafe stretches where the rule avoids them. Null where none is reached. */
  readonly stop?: Maybe<StopNearby>;
  /** The shortest way on foot; null where there is none, or one of its ends is not known. */
  readonly way?: Maybe<WalkingWay>;
};

/** Where every question to the graph begins. */
export type Query = {
  /** An address by its id. */
  readonly address?: Maybe<Address>;
  /** Addresses (belägenhetsadresser), in the order of their postal codes and streets. */
  readonly addresses?: Maybe<AddressConnection>;
  /** A bathing place by its id. */
  readonly bathingPlace?: Maybe<BathingPlace>;
  /** Bathing places (badplatser). */
  readonly bathingPlaces?: Maybe<BathingPlaceConnection>;
  /** A bus stop by its id. */
  readonly busStop?: Maybe<BusStop>;
  /** Bus stops (hållplatser). */
  readonly busStops?: Maybe<BusStopConnection>;
  /** The area of a municipality by its id. */
  readonly municipalityArea?: Maybe<MunicipalityArea>;
  /** The area of each municipality. */
  readonly municipalityAreas?: Maybe<MunicipalityAreaConnection>;
  /** What lies near a place, the nearest first, over all the municipalities' boundaries. */
  readonly nearest?: Maybe<PlaceNearbyConnection>;
  /** Properties (fastigheter) that the registers of the municipalities have, in the order of their designations. */
  readonly properties?: Maybe<PropertyConnection>;
  /**
   * The demand of this school year as it is published: in groups of five pupils or more, by stop and school years where there are
   * so many, else by the next coarser area. Counted once, and the same for everybody until the next school year.
   */
  readonly publishedDemand?: Maybe<PublishedDemandConnection>;
  /** A link of the road network by its id. */
  readonly roadSegment?: Maybe<RoadSegment>;
  /** Links of the road network (vägnät). */
  readonly roadSegments?: Maybe<RoadSegmentConnection>;
  /** Where a school unit (skolenhet) lies, by its id. */
  readonly schoolSite?: Maybe<SchoolSite>;
  /** Where school units (skolenheter) lie. */
  readonly schoolSites?: Maybe<SchoolSiteConnection>;
  /**
   * How many pupils of each municipality's register have which nearest stop, go to which school, or live in which square
   * kilometre: exactly, for those who plan school transport together. Nobody with a protected identity is counted.
   */
  readonly transportDemand?: Maybe<TransportDemandConnection>;
  /**
   * Searches for an address, a property, a school, a bus stop or a bathing place by what it is called. What begins with the words
   * comes first, then by name as Swedish sorts it. Nothing is found by no words.
   */
  readonly whereIs?: Maybe<PlaceHitConnection>;
};


/** Where every question to the graph begins. */
export type QueryAddressArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QueryAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<AreaInput>;
};


/** Where every question to the graph begins. */
export type QueryBathingPlaceArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QueryBathingPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<AreaInput>;
};


/** Where every question to the graph begins. */
export type QueryBusStopArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QueryBusStopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<AreaInput>;
};


/** Where every question to the graph begins. */
export type QueryMunicipalityAreaArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QueryMunicipalityAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Where every question to the graph begins. */
export type QueryNearestArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<PlaceKind>>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  to: PositionInput;
  within?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question to the graph begins. */
export type QueryPropertiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  designation?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<AreaInput>;
};


/** Where every question to the graph begins. */
export type QueryPublishedDemandArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Where every question to the graph begins. */
export type QueryRoadSegmentArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QueryRoadSegmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<AreaInput>;
};


/** Where every question to the graph begins. */
export type QuerySchoolSiteArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question to the graph begins. */
export type QuerySchoolSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<AreaInput>;
};


/** Where every question to the graph begins. */
export type QueryTransportDemandArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: DemandBy;
  day?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  stage?: InputMaybe<SchoolStage>;
};


/** Where every question to the graph begins. */
export type QueryWhereIsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<PlaceKind>>;
  municipality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text: Scalars['String']['input'];
};

/** Which way one may drive along a link. */
export type RoadDirection =
  /** From its last node to its first. */
  | 'AGAINST'
  /** From its first node to its last. */
  | 'ALONG'
  /** Both ways. */
  | 'BOTH';

/** A link of the road network (NVDB: länk), from node to node. */
export type RoadSegment = {
  /** Which way one may drive. */
  readonly direction?: Maybe<RoadDirection>;
  /** The node that it ends at. */
  readonly endNode: Scalars['String']['output'];
  /** Its corners from its first node to its last. */
  readonly geometry: ReadonlyArray<Place>;
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Where it lies. */
  readonly municipality: Municipality;
  /** Functional road class (funktionell vägklass), 0 to 9. */
  readonly roadClass?: Maybe<Scalars['Int']['output']>;
  /** The road's number (vägnummer), where it has one. */
  readonly roadNumber?: Maybe<Scalars['String']['output']>;
  /** What kind of way it is. */
  readonly roadType?: Maybe<RoadType>;
  /** Speed limit (hastighetsgräns), km/h. */
  readonly speedLimit?: Maybe<Scalars['Int']['output']>;
  /** The node that it begins at; links of one municipality meet where their nodes are the same. */
  readonly startNode: Scalars['String']['output'];
  /** The street's name (gatunamn), where it has one. */
  readonly streetName?: Maybe<Scalars['String']['output']>;
  /** Whether it is marked as unsafe to walk (trafikfarlig). */
  readonly unsafe?: Maybe<Scalars['Boolean']['output']>;
  /** Whether one may walk there. */
  readonly walkable?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of RoadSegment (Relay). */
export type RoadSegmentConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** How many there are, all pages together; null where they are listed within another record. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<RoadSegmentEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<RoadSegment>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One RoadSegment of a page, with its cursor. */
export type RoadSegmentEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: RoadSegment;
};

/** What kind of way a link is. */
export type RoadType =
  /** A way for those who walk or cycle (gång- och cykelväg). */
  | 'FOOT_AND_CYCLE'
  /** A road for cars (bilväg). */
  | 'ROAD';

/** Where a school unit (skolenhet) lies, as the geodata of the municipality that it lies in have it. */
export type SchoolSite = {
  /** Opaque; begins with the code of the municipality that it lies in. */
  readonly id: Scalars['ID']['output'];
  /** Postal locality (postort). */
  readonly locality?: Maybe<Scalars['String']['output']>;
  /** Where it lies. */
  readonly municipality: Municipality;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Where it is. */
  readonly place: Place;
  /** Postal code, five digits. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** What kind of principal (huvudman) runs it. */
  readonly principal?: Maybe<SchoolSitePrincipal>;
  /** The school unit, as the register of the municipality that it lies in has it; null where it is not in it. */
  readonly schoolUnit?: Maybe<SchoolUnit>;
  /** Its code in the register of school units (skolenhetskod), eight digits. */
  readonly schoolUnitCode: Scalars['String']['output'];
  /** Street and number. */
  readonly street?: Maybe<Scalars['String']['output']>;
};

/** A page of SchoolSite (Relay). */
export type SchoolSiteConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** How many there are, all pages together; null where they are listed within another record. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<SchoolSiteEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<SchoolSite>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One SchoolSite of a page, with its cursor. */
export type SchoolSiteEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: SchoolSite;
};

/** What kind of principal runs a school, as geodata say. */
export type SchoolSitePrincipal =
  /** Somebody else (enskild huvudman). */
  | 'INDEPENDENT'
  /** A municipality (kommunal huvudman). */
  | 'MUNICIPAL';

/** School years that are planned for together (stadium). */
export type SchoolStage =
  /** Gymnasiet. */
  | 'UPPER_SECONDARY'
  /** Förskoleklass to årskurs 3. */
  | 'YEARS_0_TO_3'
  /** Årskurs 4 to 6. */
  | 'YEARS_4_TO_6'
  /** Årskurs 7 to 9. */
  | 'YEARS_7_TO_9';

/** A school unit (skolenhet), as a municipality's register has it: its own, or an independent one where its pupils go. */
export type SchoolUnit = {
  /** Opaque; begins with the municipality's code. */
  readonly id: Scalars['ID']['output'];
  /** Whose register knows it. */
  readonly municipality: Municipality;
  /** Where it lies, found by its code in all the municipalities' geodata; null where none of them has it. */
  readonly place?: Maybe<Place>;
  /** Its code in the register of school units (skolenhetskod), eight digits. */
  readonly schoolUnitCode: Scalars['String']['output'];
  /** Where it lies, with its address there, found in the same way; null where none of them has it. */
  readonly site?: Maybe<SchoolSite>;
};

/** The truth about one source of an answer. */
export type SourceState = {
  /** When what is shown was true in the source. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Whose part of the answer it is. */
  readonly municipality: Municipality;
  /** A stable code for why it is not live. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether its part is in the answer, and how fresh. */
  readonly status: SourceStatus;
  /** The system, as in the configuration. */
  readonly system: Scalars['ID']['output'];
};

/** Whether a source's part is in the answer. */
export type SourceStatus =
  /** From what was last imported or kept; see `asOf`. */
  | 'CACHED'
  /** Nobody knows how things stand there: its part is missing, or as old as `asOf` says. */
  | 'FAILED'
  /** Asked just now. */
  | 'LIVE'
  /** Nothing is connected for this municipality. */
  | 'NOT_CONNECTED';

/** The nearest stop from a home. */
export type StopNearby = {
  /** The stop. */
  readonly busStop?: Maybe<BusStop>;
  /** Whole metres on foot, as of a way. */
  readonly metres?: Maybe<Scalars['Int']['output']>;
};

/** What follows from a rule by distance: preliminary, and never a decision. Other grounds (disability, other circumstances) are a person's to weigh. */
export type TransportAssessment = {
  /** What an entitlement follows from; null where there is none. */
  readonly ground?: Maybe<TransportGround>;
  /** Why nothing can be said; null where something can. */
  readonly reason?: Maybe<TransportUnknownReason>;
  /** What follows. */
  readonly status?: Maybe<TransportStatus>;
};

/**
 * How many pupils of a municipality's register there are by stop, school or square, and by school years; each once, by the
 * registered home. Where few live a count is about a person, so it is for planners whom a bundle names.
 */
export type TransportDemand = {
  /** The stop, where it is counted by stop; null for those who reach none. */
  readonly busStop?: Maybe<BusStop>;
  /** What it is counted by. */
  readonly by?: Maybe<DemandBy>;
  /** The day that it is counted on. */
  readonly day?: Maybe<Scalars['Date']['output']>;
  /** Opaque; begins with the code of the municipality whose register it is. */
  readonly id: Scalars['ID']['output'];
  /** Whose register it is. */
  readonly municipality: Municipality;
  /** Of them, those who by distance are entitled, preliminarily. */
  readonly preliminarilyEntitled?: Maybe<Scalars['Int']['output']>;
  /** How many pupils. */
  readonly pupils?: Maybe<Scalars['Int']['output']>;
  /** The school unit, where it is counted by school. */
  readonly schoolUnit?: Maybe<SchoolUnit>;
  /** The square, where it is counted by square; null for those whose home no map knows. */
  readonly square?: Maybe<GridSquare>;
  /** The school years. */
  readonly stage?: Maybe<SchoolStage>;
  /** Of them, those of whom nothing can be said. */
  readonly unknown?: Maybe<Scalars['Int']['output']>;
};

/** A page of TransportDemand (Relay). */
export type TransportDemandConnection = {
  /** Whether every source that was asked answered. */
  readonly complete: Scalars['Boolean']['output'];
  /** What the page holds, with cursors. */
  readonly edges: ReadonlyArray<TransportDemandEdge>;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<TransportDemand>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** The truth about each source of this page. */
  readonly sources: ReadonlyArray<SourceState>;
};

/** One TransportDemand of a page, with its cursor. */
export type TransportDemandEdge = {
  /** Opaque; to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What the edge leads to. */
  readonly node: TransportDemand;
};

/** What a preliminary entitlement follows from (skollagen 10 kap. 32 §). */
export type TransportGround =
  /** The length of the way (färdvägens längd). */
  | 'DISTANCE'
  /** The traffic (trafikförhållanden): it is so long only without the stretches that are marked as unsafe. */
  | 'TRAFFIC';

/** A home that a way to school begins at. */
export type TransportHome = {
  /** Whether they are registered there, or live there by turns. */
  readonly kind?: Maybe<TransportHomeKind>;
  /** Postal locality (postort). */
  readonly locality?: Maybe<Scalars['String']['output']>;
  /** The code of the municipality where it lies; null where the register does not say. */
  readonly municipalityCode?: Maybe<Scalars['String']['output']>;
  /** Where it is: its address in the geodata, or else its property. Null where they have neither. */
  readonly place?: Maybe<Place>;
  /** Postal code. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  readonly street?: Maybe<Scalars['String']['output']>;
};

/** What kind of home it is. */
export type TransportHomeKind =
  /** Where the pupil lives by turns (växelvist boende). */
  | 'BY_TURNS'
  /** Where the pupil is registered (folkbokförd). */
  | 'REGISTERED';

/** A municipality's own limit for school transport, as it is configured; there is no default. */
export type TransportRule = {
  /** Whether only ways without unsafe stretches count. */
  readonly avoidsUnsafe?: Maybe<Scalars['Boolean']['output']>;
  /** Where it was decided: a diary number, or where it is published. */
  readonly decision?: Maybe<Scalars['String']['output']>;
  /** The first school year that it is for; 0 is förskoleklass. */
  readonly firstSchoolYear?: Maybe<Scalars['Int']['output']>;
  /** Whether a way of exactly so many metres is enough. */
  readonly inclusive?: Maybe<Scalars['Boolean']['output']>;
  /** The last. */
  readonly lastSchoolYear?: Maybe<Scalars['Int']['output']>;
  /** Metres on foot from home to school. */
  readonly metres?: Maybe<Scalars['Int']['output']>;
  /** How far a pupil may be asked to walk to a stop; null where nothing is decided. */
  readonly stopMetres?: Maybe<Scalars['Int']['output']>;
  /** The first day that it holds for. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last; null where none is set. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** What follows from a rule by distance. */
export type TransportStatus =
  /** The way is not as long as the rule asks. There may be other grounds. */
  | 'NOT_BY_DISTANCE'
  /** The way is as long as the rule asks: most likely entitled (preliminärt skjutsberättigad). */
  | 'PRELIMINARILY_ENTITLED'
  /** Nothing can be said; `reason` says why. */
  | 'UNKNOWN';

/** Why nothing can be said of a way to school. */
export type TransportUnknownReason =
  /** The geodata know neither the address nor the property. */
  | 'ADDRESS_NOT_FOUND'
  /** The home by turns lies in another municipality than the one that is responsible. */
  | 'HOME_ELSEWHERE'
  /** The school's register has no address of a home, or does not say which municipality is responsible. */
  | 'NO_ADDRESS'
  /** No road that may be walked leads from home to school. */
  | 'NO_ROAD'
  /** The home municipality has configured no rule for the type of school and the school year on that day. */
  | 'NO_RULE'
  /** The pupil's identity is protected: their way to school is a person's to find, never a machine's. */
  | 'PROTECTED'
  /** The geodata have no place of the school. */
  | 'SCHOOL_NOT_FOUND'
  /** Addresses, schools or roads there have not been read from their source yet. */
  | 'SOURCE';

/** A way on foot, along the road network whoever may drive there. */
export type WalkingWay = {
  /** Whole metres: along the road, and straight between the road and each end that lies beside it. */
  readonly metres?: Maybe<Scalars['Int']['output']>;
  /** Its corners from home to school; of a way with more than a thousand, every so many. Worked out only when it is asked for. */
  readonly path?: Maybe<ReadonlyArray<Place>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Address: Address;
  BathingPlace: BathingPlace;
  BusStop: BusStop;
  Property: Property;
  PropertyPlace: PropertyPlace;
  Pupil: Pupil;
  RoadSegment: RoadSegment;
  SchoolSite: SchoolSite;
  SchoolUnit: SchoolUnit;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Address:
    ( { __typename: 'Address' }
    & GraphQLRecursivePick<FederationTypes['Address'], {"id":true}> );
  BathingPlace:
    ( { __typename: 'BathingPlace' }
    & GraphQLRecursivePick<FederationTypes['BathingPlace'], {"id":true}> );
  BusStop:
    ( { __typename: 'BusStop' }
    & GraphQLRecursivePick<FederationTypes['BusStop'], {"id":true}> );
  Property:
    ( { __typename: 'Property' }
    & GraphQLRecursivePick<FederationTypes['Property'], {"id":true}> );
  PropertyPlace:
    ( { __typename: 'PropertyPlace' }
    & GraphQLRecursivePick<FederationTypes['PropertyPlace'], {"id":true}> );
  Pupil:
    ( { __typename: 'Pupil' }
    & GraphQLRecursivePick<FederationTypes['Pupil'], {"id":true}> );
  RoadSegment:
    ( { __typename: 'RoadSegment' }
    & GraphQLRecursivePick<FederationTypes['RoadSegment'], {"id":true}> );
  SchoolSite:
    ( { __typename: 'SchoolSite' }
    & GraphQLRecursivePick<FederationTypes['SchoolSite'], {"id":true}> );
  SchoolUnit:
    ( { __typename: 'SchoolUnit' }
    & GraphQLRecursivePick<FederationTypes['SchoolUnit'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Address: ResolverTypeWrapper<RecordOf<Address>>;
  ID: ResolverTypeWrapper<RecordOf<Scalars['ID']['output']>>;
  AddressConnection: ResolverTypeWrapper<RecordOf<AddressConnection>>;
  AddressEdge: ResolverTypeWrapper<RecordOf<AddressEdge>>;
  AreaInput: ResolverTypeWrapper<RecordOf<AreaInput>>;
  AreaPolygon: ResolverTypeWrapper<RecordOf<AreaPolygon>>;
  Authority: ResolverTypeWrapper<RecordOf<Authority>>;
  BathingPlace: ResolverTypeWrapper<RecordOf<BathingPlace>>;
  BathingPlaceConnection: ResolverTypeWrapper<RecordOf<BathingPlaceConnection>>;
  BathingPlaceEdge: ResolverTypeWrapper<RecordOf<BathingPlaceEdge>>;
  BoxInput: ResolverTypeWrapper<RecordOf<BoxInput>>;
  Float: ResolverTypeWrapper<RecordOf<Scalars['Float']['output']>>;
  BusStop: ResolverTypeWrapper<RecordOf<BusStop>>;
  BusStopConnection: ResolverTypeWrapper<RecordOf<BusStopConnection>>;
  BusStopEdge: ResolverTypeWrapper<RecordOf<BusStopEdge>>;
  Ceiling: ResolverTypeWrapper<RecordOf<Ceiling>>;
  Date: ResolverTypeWrapper<RecordOf<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<RecordOf<Scalars['DateTime']['output']>>;
  DegreeBoxInput: ResolverTypeWrapper<RecordOf<DegreeBoxInput>>;
  DemandBy: ResolverTypeWrapper<RecordOf<DemandBy>>;
  DemandCoarseness: ResolverTypeWrapper<RecordOf<DemandCoarseness>>;
  DistanceInput: ResolverTypeWrapper<RecordOf<DistanceInput>>;
  GridSquare: ResolverTypeWrapper<RecordOf<GridSquare>>;
  Money: ResolverTypeWrapper<RecordOf<Scalars['Money']['output']>>;
  Municipality: ResolverTypeWrapper<RecordOf<Municipality>>;
  MunicipalityArea: ResolverTypeWrapper<RecordOf<MunicipalityArea>>;
  MunicipalityAreaConnection: ResolverTypeWrapper<RecordOf<MunicipalityAreaConnection>>;
  MunicipalityAreaEdge: ResolverTypeWrapper<RecordOf<MunicipalityAreaEdge>>;
  PageInfo: ResolverTypeWrapper<RecordOf<PageInfo>>;
  Place: ResolverTypeWrapper<RecordOf<Place>>;
  PlaceHit: ResolverTypeWrapper<RecordOf<PlaceHit>>;
  PlaceHitConnection: ResolverTypeWrapper<RecordOf<PlaceHitConnection>>;
  PlaceHitEdge: ResolverTypeWrapper<RecordOf<PlaceHitEdge>>;
  PlaceKind: ResolverTypeWrapper<RecordOf<PlaceKind>>;
  PlaceNearby: ResolverTypeWrapper<RecordOf<PlaceNearby>>;
  PlaceNearbyConnection: ResolverTypeWrapper<RecordOf<PlaceNearbyConnection>>;
  PlaceNearbyEdge: ResolverTypeWrapper<RecordOf<PlaceNearbyEdge>>;
  PositionInput: ResolverTypeWrapper<RecordOf<PositionInput>>;
  Property: ResolverTypeWrapper<RecordOf<Property>>;
  PropertyConnection: ResolverTypeWrapper<RecordOf<PropertyConnection>>;
  PropertyEdge: ResolverTypeWrapper<RecordOf<PropertyEdge>>;
  PropertyPlace: ResolverTypeWrapper<RecordOf<PropertyPlace>>;
  PropertyUse: ResolverTypeWrapper<RecordOf<PropertyUse>>;
  PublishedDemand: ResolverTypeWrapper<RecordOf<PublishedDemand>>;
  PublishedDemandConnection: ResolverTypeWrapper<RecordOf<PublishedDemandConnection>>;
  PublishedDemandEdge: ResolverTypeWrapper<RecordOf<PublishedDemandEdge>>;
  Pupil: ResolverTypeWrapper<RecordOf<Pupil>>;
  PupilTransport: ResolverTypeWrapper<RecordOf<PupilTransport>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RoadDirection: ResolverTypeWrapper<RecordOf<RoadDirection>>;
  RoadSegment: ResolverTypeWrapper<RecordOf<RoadSegment>>;
  RoadSegmentConnection: ResolverTypeWrapper<RecordOf<RoadSegmentConnection>>;
  RoadSegmentEdge: ResolverTypeWrapper<RecordOf<RoadSegmentEdge>>;
  RoadType: ResolverTypeWrapper<RecordOf<RoadType>>;
  SchoolSite: ResolverTypeWrapper<RecordOf<SchoolSite>>;
  SchoolSiteConnection: ResolverTypeWrapper<RecordOf<SchoolSiteConnection>>;
  SchoolSiteEdge: ResolverTypeWrapper<RecordOf<SchoolSiteEdge>>;
  SchoolSitePrincipal: ResolverTypeWrapper<RecordOf<SchoolSitePrincipal>>;
  SchoolStage: ResolverTypeWrapper<RecordOf<SchoolStage>>;
  SchoolUnit: ResolverTypeWrapper<RecordOf<SchoolUnit>>;
  SourceState: ResolverTypeWrapper<RecordOf<SourceState>>;
  SourceStatus: ResolverTypeWrapper<RecordOf<SourceStatus>>;
  StopNearby: ResolverTypeWrapper<RecordOf<StopNearby>>;
  TransportAssessment: ResolverTypeWrapper<RecordOf<TransportAssessment>>;
  TransportDemand: ResolverTypeWrapper<RecordOf<TransportDemand>>;
  TransportDemandConnection: ResolverTypeWrapper<RecordOf<TransportDemandConnection>>;
  TransportDemandEdge: ResolverTypeWrapper<RecordOf<TransportDemandEdge>>;
  TransportGround: ResolverTypeWrapper<RecordOf<TransportGround>>;
  TransportHome: ResolverTypeWrapper<RecordOf<TransportHome>>;
  TransportHomeKind: ResolverTypeWrapper<RecordOf<TransportHomeKind>>;
  TransportRule: ResolverTypeWrapper<RecordOf<TransportRule>>;
  TransportStatus: ResolverTypeWrapper<RecordOf<TransportStatus>>;
  TransportUnknownReason: ResolverTypeWrapper<RecordOf<TransportUnknownReason>>;
  WalkingWay: ResolverTypeWrapper<RecordOf<WalkingWay>>;
  String: ResolverTypeWrapper<RecordOf<Scalars['String']['output']>>;
  Int: ResolverTypeWrapper<RecordOf<Scalars['Int']['output']>>;
  Boolean: ResolverTypeWrapper<RecordOf<Scalars['Boolean']['output']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Address: RecordOf<Address | FederationReferenceTypes['Address']>;
  ID: RecordOf<Scalars['ID']['output']>;
  AddressConnection: RecordOf<AddressConnection>;
  AddressEdge: RecordOf<AddressEdge>;
  AreaInput: RecordOf<AreaInput>;
  AreaPolygon: RecordOf<AreaPolygon>;
  Authority: RecordOf<Authority>;
  BathingPlace: RecordOf<BathingPlace | FederationReferenceTypes['BathingPlace']>;
  BathingPlaceConnection: RecordOf<BathingPlaceConnection>;
  BathingPlaceEdge: RecordOf<BathingPlaceEdge>;
  BoxInput: RecordOf<BoxInput>;
  Float: RecordOf<Scalars['Float']['output']>;
  BusStop: RecordOf<BusStop | FederationReferenceTypes['BusStop']>;
  BusStopConnection: RecordOf<BusStopConnection>;
  BusStopEdge: RecordOf<BusStopEdge>;
  Date: RecordOf<Scalars['Date']['output']>;
  DateTime: RecordOf<Scalars['DateTime']['output']>;
  DegreeBoxInput: RecordOf<DegreeBoxInput>;
  DistanceInput: RecordOf<DistanceInput>;
  GridSquare: RecordOf<GridSquare>;
  Money: RecordOf<Scalars['Money']['output']>;
  Municipality: RecordOf<Municipality>;
  MunicipalityArea: RecordOf<MunicipalityArea>;
  MunicipalityAreaConnection: RecordOf<MunicipalityAreaConnection>;
  MunicipalityAreaEdge: RecordOf<MunicipalityAreaEdge>;
  PageInfo: RecordOf<PageInfo>;
  Place: RecordOf<Place>;
  PlaceHit: RecordOf<PlaceHit>;
  PlaceHitConnection: RecordOf<PlaceHitConnection>;
  PlaceHitEdge: RecordOf<PlaceHitEdge>;
  PlaceNearby: RecordOf<PlaceNearby>;
  PlaceNearbyConnection: RecordOf<PlaceNearbyConnection>;
  PlaceNearbyEdge: RecordOf<PlaceNearbyEdge>;
  PositionInput: RecordOf<PositionInput>;
  Property: RecordOf<Property | FederationReferenceTypes['Property']>;
  PropertyConnection: RecordOf<PropertyConnection>;
  PropertyEdge: RecordOf<PropertyEdge>;
  PropertyPlace: RecordOf<PropertyPlace | FederationReferenceTypes['PropertyPlace']>;
  PublishedDemand: RecordOf<PublishedDemand>;
  PublishedDemandConnection: RecordOf<PublishedDemandConnection>;
  PublishedDemandEdge: RecordOf<PublishedDemandEdge>;
  Pupil: RecordOf<Pupil | FederationReferenceTypes['Pupil']>;
  PupilTransport: RecordOf<PupilTransport>;
  Query: Record<PropertyKey, never>;
  RoadSegment: RecordOf<RoadSegment | FederationReferenceTypes['RoadSegment']>;
  RoadSegmentConnection: RecordOf<RoadSegmentConnection>;
  RoadSegmentEdge: RecordOf<RoadSegmentEdge>;
  SchoolSite: RecordOf<SchoolSite | FederationReferenceTypes['SchoolSite']>;
  SchoolSiteConnection: RecordOf<SchoolSiteConnection>;
  SchoolSiteEdge: RecordOf<SchoolSiteEdge>;
  SchoolUnit: RecordOf<SchoolUnit | FederationReferenceTypes['SchoolUnit']>;
  SourceState: RecordOf<SourceState>;
  StopNearby: RecordOf<StopNearby>;
  TransportAssessment: RecordOf<TransportAssessment>;
  TransportDemand: RecordOf<TransportDemand>;
  TransportDemandConnection: RecordOf<TransportDemandConnection>;
  TransportDemandEdge: RecordOf<TransportDemandEdge>;
  TransportHome: RecordOf<TransportHome>;
  TransportRule: RecordOf<TransportRule>;
  WalkingWay: RecordOf<WalkingWay>;
  String: RecordOf<Scalars['String']['output']>;
  Int: RecordOf<Scalars['Int']['output']>;
  Boolean: RecordOf<Scalars['Boolean']['output']>;
};

export type BoundedDirectiveArgs = {
  because: Scalars['String']['input'];
  most: Scalars['Int']['input'];
};

export type BoundedDirectiveResolver<Result, Parent, ContextType = Context, Args = BoundedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InformationDirectiveArgs = {
  area?: Maybe<Scalars['String']['input']>;
  because?: Maybe<Scalars['String']['input']>;
  ceiling?: Maybe<Ceiling>;
  confidentiality?: Maybe<Scalars['Int']['input']>;
  personal?: Maybe<Scalars['Boolean']['input']>;
};

export type InformationDirectiveResolver<Result, Parent, ContextType = Context, Args = InformationDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ReadsDirectiveArgs = {
  fields: ReadonlyArray<Scalars['String']['input']>;
};

export type ReadsDirectiveResolver<Result, Parent, ContextType = Context, Args = ReadsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address'], FederationReferenceType extends FederationReferenceTypes['Address'] = FederationReferenceTypes['Address']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Address']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  postalCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['Property']>, ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddressConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressConnection'] = ResolversParentTypes['AddressConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AddressEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Address']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type AddressEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressEdge'] = ResolversParentTypes['AddressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Address'], ParentType, ContextType>;
};

export type AreaPolygonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaPolygon'] = ResolversParentTypes['AreaPolygon']> = {
  boundary?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BathingPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BathingPlace'] = ResolversParentTypes['BathingPlace'], FederationReferenceType extends FederationReferenceTypes['BathingPlace'] = FederationReferenceTypes['BathingPlace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BathingPlace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type BathingPlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BathingPlaceConnection'] = ResolversParentTypes['BathingPlaceConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['BathingPlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BathingPlace']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type BathingPlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BathingPlaceEdge'] = ResolversParentTypes['BathingPlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BathingPlace'], ParentType, ContextType>;
};

export type BusStopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusStop'] = ResolversParentTypes['BusStop'], FederationReferenceType extends FederationReferenceTypes['BusStop'] = FederationReferenceTypes['BusStop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BusStop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  shelter?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stopId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BusStopConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusStopConnection'] = ResolversParentTypes['BusStopConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['BusStopEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BusStop']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type BusStopEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BusStopEdge'] = ResolversParentTypes['BusStopEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BusStop'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type GridSquareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridSquare'] = ResolversParentTypes['GridSquare']> = {
  easting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  northing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MunicipalityAreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityArea'] = ResolversParentTypes['MunicipalityArea']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  polygons?: Resolver<ReadonlyArray<ResolversTypes['AreaPolygon']>, ParentType, ContextType>;
};

export type MunicipalityAreaConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityAreaConnection'] = ResolversParentTypes['MunicipalityAreaConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MunicipalityAreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MunicipalityArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type MunicipalityAreaEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityAreaEdge'] = ResolversParentTypes['MunicipalityAreaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MunicipalityArea'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  easting?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  northing?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PlaceHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceHit'] = ResolversParentTypes['PlaceHit']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  bathingPlace?: Resolver<Maybe<ResolversTypes['BathingPlace']>, ParentType, ContextType>;
  busStop?: Resolver<Maybe<ResolversTypes['BusStop']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['Property']>, ParentType, ContextType>;
  schoolSite?: Resolver<Maybe<ResolversTypes['SchoolSite']>, ParentType, ContextType>;
  schoolUnit?: Resolver<Maybe<ResolversTypes['SchoolUnit']>, ParentType, ContextType>;
};

export type PlaceHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceHitConnection'] = ResolversParentTypes['PlaceHitConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlaceHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type PlaceHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceHitEdge'] = ResolversParentTypes['PlaceHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlaceHit'], ParentType, ContextType>;
};

export type PlaceNearbyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceNearby'] = ResolversParentTypes['PlaceNearby']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  bathingPlace?: Resolver<Maybe<ResolversTypes['BathingPlace']>, ParentType, ContextType>;
  busStop?: Resolver<Maybe<ResolversTypes['BusStop']>, ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['Property']>, ParentType, ContextType>;
  schoolSite?: Resolver<Maybe<ResolversTypes['SchoolSite']>, ParentType, ContextType>;
  schoolUnit?: Resolver<Maybe<ResolversTypes['SchoolUnit']>, ParentType, ContextType>;
};

export type PlaceNearbyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceNearbyConnection'] = ResolversParentTypes['PlaceNearbyConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceNearbyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PlaceNearby']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type PlaceNearbyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceNearbyEdge'] = ResolversParentTypes['PlaceNearbyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlaceNearby'], ParentType, ContextType>;
};

export type PropertyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Property'] = ResolversParentTypes['Property'], FederationReferenceType extends FederationReferenceTypes['Property'] = FederationReferenceTypes['Property']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Property']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addresses?: Resolver<Maybe<ResolversTypes['AddressConnection']>, ParentType, ContextType, Partial<PropertyAddressesArgs>>;
  designation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  neighbours?: Resolver<Maybe<ResolversTypes['PropertyConnection']>, ParentType, ContextType, RequireFields<PropertyNeighboursArgs, 'within'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['PropertyUse']>, ParentType, ContextType>;
};

export type PropertyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyConnection'] = ResolversParentTypes['PropertyConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PropertyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type PropertyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyEdge'] = ResolversParentTypes['PropertyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Property'], ParentType, ContextType>;
};

export type PropertyPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyPlace'] = ResolversParentTypes['PropertyPlace'], FederationReferenceType extends FederationReferenceTypes['PropertyPlace'] = FederationReferenceTypes['PropertyPlace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PropertyPlace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  easting?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  northing?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PublishedDemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedDemand'] = ResolversParentTypes['PublishedDemand']> = {
  busStop?: Resolver<Maybe<ResolversTypes['BusStop']>, ParentType, ContextType>;
  coarseness?: Resolver<ResolversTypes['DemandCoarseness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  pupils?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  schoolYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  square?: Resolver<Maybe<ResolversTypes['GridSquare']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['SchoolStage']>, ParentType, ContextType>;
};

export type PublishedDemandConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedDemandConnection'] = ResolversParentTypes['PublishedDemandConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedDemandEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublishedDemand']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type PublishedDemandEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedDemandEdge'] = ResolversParentTypes['PublishedDemandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedDemand'], ParentType, ContextType>;
};

export type PupilResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pupil'] = ResolversParentTypes['Pupil'], FederationReferenceType extends FederationReferenceTypes['Pupil'] = FederationReferenceTypes['Pupil']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pupil']> | FederationReferenceType, FederationReferenceType, ContextType>;
  homeAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  transport?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PupilTransport']>>, ParentType, ContextType, Partial<PupilTransportArgs>>;
};

export type PupilTransportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PupilTransport'] = ResolversParentTypes['PupilTransport']> = {
  assessment?: Resolver<Maybe<ResolversTypes['TransportAssessment']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  home?: Resolver<Maybe<ResolversTypes['TransportHome']>, ParentType, ContextType>;
  homeMunicipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['TransportRule']>, ParentType, ContextType>;
  safeWay?: Resolver<Maybe<ResolversTypes['WalkingWay']>, ParentType, ContextType>;
  schoolType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schoolUnit?: Resolver<Maybe<ResolversTypes['SchoolUnit']>, ParentType, ContextType>;
  schoolYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stop?: Resolver<Maybe<ResolversTypes['StopNearby']>, ParentType, ContextType>;
  way?: Resolver<Maybe<ResolversTypes['WalkingWay']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType, RequireFields<QueryAddressArgs, 'id'>>;
  addresses?: Resolver<Maybe<ResolversTypes['AddressConnection']>, ParentType, ContextType, Partial<QueryAddressesArgs>>;
  bathingPlace?: Resolver<Maybe<ResolversTypes['BathingPlace']>, ParentType, ContextType, RequireFields<QueryBathingPlaceArgs, 'id'>>;
  bathingPlaces?: Resolver<Maybe<ResolversTypes['BathingPlaceConnection']>, ParentType, ContextType, Partial<QueryBathingPlacesArgs>>;
  busStop?: Resolver<Maybe<ResolversTypes['BusStop']>, ParentType, ContextType, RequireFields<QueryBusStopArgs, 'id'>>;
  busStops?: Resolver<Maybe<ResolversTypes['BusStopConnection']>, ParentType, ContextType, Partial<QueryBusStopsArgs>>;
  municipalityArea?: Resolver<Maybe<ResolversTypes['MunicipalityArea']>, ParentType, ContextType, RequireFields<QueryMunicipalityAreaArgs, 'id'>>;
  municipalityAreas?: Resolver<Maybe<ResolversTypes['MunicipalityAreaConnection']>, ParentType, ContextType, Partial<QueryMunicipalityAreasArgs>>;
  nearest?: Resolver<Maybe<ResolversTypes['PlaceNearbyConnection']>, ParentType, ContextType, RequireFields<QueryNearestArgs, 'to'>>;
  properties?: Resolver<Maybe<ResolversTypes['PropertyConnection']>, ParentType, ContextType, Partial<QueryPropertiesArgs>>;
  publishedDemand?: Resolver<Maybe<ResolversTypes['PublishedDemandConnection']>, ParentType, ContextType, Partial<QueryPublishedDemandArgs>>;
  roadSegment?: Resolver<Maybe<ResolversTypes['RoadSegment']>, ParentType, ContextType, RequireFields<QueryRoadSegmentArgs, 'id'>>;
  roadSegments?: Resolver<Maybe<ResolversTypes['RoadSegmentConnection']>, ParentType, ContextType, Partial<QueryRoadSegmentsArgs>>;
  schoolSite?: Resolver<Maybe<ResolversTypes['SchoolSite']>, ParentType, ContextType, RequireFields<QuerySchoolSiteArgs, 'id'>>;
  schoolSites?: Resolver<Maybe<ResolversTypes['SchoolSiteConnection']>, ParentType, ContextType, Partial<QuerySchoolSitesArgs>>;
  transportDemand?: Resolver<Maybe<ResolversTypes['TransportDemandConnection']>, ParentType, ContextType, RequireFields<QueryTransportDemandArgs, 'by'>>;
  whereIs?: Resolver<Maybe<ResolversTypes['PlaceHitConnection']>, ParentType, ContextType, RequireFields<QueryWhereIsArgs, 'text'>>;
};

export type RoadSegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadSegment'] = ResolversParentTypes['RoadSegment'], FederationReferenceType extends FederationReferenceTypes['RoadSegment'] = FederationReferenceTypes['RoadSegment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RoadSegment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['RoadDirection']>, ParentType, ContextType>;
  endNode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  geometry?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  roadClass?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  roadNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roadType?: Resolver<Maybe<ResolversTypes['RoadType']>, ParentType, ContextType>;
  speedLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startNode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  streetName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unsafe?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  walkable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RoadSegmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadSegmentConnection'] = ResolversParentTypes['RoadSegmentConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoadSegmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RoadSegment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type RoadSegmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoadSegmentEdge'] = ResolversParentTypes['RoadSegmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoadSegment'], ParentType, ContextType>;
};

export type SchoolSiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolSite'] = ResolversParentTypes['SchoolSite'], FederationReferenceType extends FederationReferenceTypes['SchoolSite'] = FederationReferenceTypes['SchoolSite']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SchoolSite']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['SchoolSitePrincipal']>, ParentType, ContextType>;
  schoolUnit?: Resolver<Maybe<ResolversTypes['SchoolUnit']>, ParentType, ContextType>;
  schoolUnitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchoolSiteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolSiteConnection'] = ResolversParentTypes['SchoolSiteConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SchoolSiteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SchoolSite']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type SchoolSiteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolSiteEdge'] = ResolversParentTypes['SchoolSiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchoolSite'], ParentType, ContextType>;
};

export type SchoolUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolUnit'] = ResolversParentTypes['SchoolUnit'], FederationReferenceType extends FederationReferenceTypes['SchoolUnit'] = FederationReferenceTypes['SchoolUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SchoolUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  schoolUnitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['SchoolSite']>, ParentType, ContextType>;
};

export type SourceStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceState'] = ResolversParentTypes['SourceState']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SourceStatus'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StopNearbyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopNearby'] = ResolversParentTypes['StopNearby']> = {
  busStop?: Resolver<Maybe<ResolversTypes['BusStop']>, ParentType, ContextType>;
  metres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TransportAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransportAssessment'] = ResolversParentTypes['TransportAssessment']> = {
  ground?: Resolver<Maybe<ResolversTypes['TransportGround']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['TransportUnknownReason']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TransportStatus']>, ParentType, ContextType>;
};

export type TransportDemandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransportDemand'] = ResolversParentTypes['TransportDemand']> = {
  busStop?: Resolver<Maybe<ResolversTypes['BusStop']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['DemandBy']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  preliminarilyEntitled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pupils?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  schoolUnit?: Resolver<Maybe<ResolversTypes['SchoolUnit']>, ParentType, ContextType>;
  square?: Resolver<Maybe<ResolversTypes['GridSquare']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['SchoolStage']>, ParentType, ContextType>;
  unknown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TransportDemandConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransportDemandConnection'] = ResolversParentTypes['TransportDemandConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TransportDemandEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TransportDemand']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type TransportDemandEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransportDemandEdge'] = ResolversParentTypes['TransportDemandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TransportDemand'], ParentType, ContextType>;
};

export type TransportHomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransportHome'] = ResolversParentTypes['TransportHome']> = {
  kind?: Resolver<Maybe<ResolversTypes['TransportHomeKind']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  municipalityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TransportRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransportRule'] = ResolversParentTypes['TransportRule']> = {
  avoidsUnsafe?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstSchoolYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inclusive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastSchoolYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  metres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stopMetres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type WalkingWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WalkingWay'] = ResolversParentTypes['WalkingWay']> = {
  metres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Place']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Address?: AddressResolvers<ContextType>;
  AddressConnection?: AddressConnectionResolvers<ContextType>;
  AddressEdge?: AddressEdgeResolvers<ContextType>;
  AreaPolygon?: AreaPolygonResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  BathingPlace?: BathingPlaceResolvers<ContextType>;
  BathingPlaceConnection?: BathingPlaceConnectionResolvers<ContextType>;
  BathingPlaceEdge?: BathingPlaceEdgeResolvers<ContextType>;
  BusStop?: BusStopResolvers<ContextType>;
  BusStopConnection?: BusStopConnectionResolvers<ContextType>;
  BusStopEdge?: BusStopEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  GridSquare?: GridSquareResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityArea?: MunicipalityAreaResolvers<ContextType>;
  MunicipalityAreaConnection?: MunicipalityAreaConnectionResolvers<ContextType>;
  MunicipalityAreaEdge?: MunicipalityAreaEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceHit?: PlaceHitResolvers<ContextType>;
  PlaceHitConnection?: PlaceHitConnectionResolvers<ContextType>;
  PlaceHitEdge?: PlaceHitEdgeResolvers<ContextType>;
  PlaceNearby?: PlaceNearbyResolvers<ContextType>;
  PlaceNearbyConnection?: PlaceNearbyConnectionResolvers<ContextType>;
  PlaceNearbyEdge?: PlaceNearbyEdgeResolvers<ContextType>;
  Property?: PropertyResolvers<ContextType>;
  PropertyConnection?: PropertyConnectionResolvers<ContextType>;
  PropertyEdge?: PropertyEdgeResolvers<ContextType>;
  PropertyPlace?: PropertyPlaceResolvers<ContextType>;
  PublishedDemand?: PublishedDemandResolvers<ContextType>;
  PublishedDemandConnection?: PublishedDemandConnectionResolvers<ContextType>;
  PublishedDemandEdge?: PublishedDemandEdgeResolvers<ContextType>;
  Pupil?: PupilResolvers<ContextType>;
  PupilTransport?: PupilTransportResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RoadSegment?: RoadSegmentResolvers<ContextType>;
  RoadSegmentConnection?: RoadSegmentConnectionResolvers<ContextType>;
  RoadSegmentEdge?: RoadSegmentEdgeResolvers<ContextType>;
  SchoolSite?: SchoolSiteResolvers<ContextType>;
  SchoolSiteConnection?: SchoolSiteConnectionResolvers<ContextType>;
  SchoolSiteEdge?: SchoolSiteEdgeResolvers<ContextType>;
  SchoolUnit?: SchoolUnitResolvers<ContextType>;
  SourceState?: SourceStateResolvers<ContextType>;
  StopNearby?: StopNearbyResolvers<ContextType>;
  TransportAssessment?: TransportAssessmentResolvers<ContextType>;
  TransportDemand?: TransportDemandResolvers<ContextType>;
  TransportDemandConnection?: TransportDemandConnectionResolvers<ContextType>;
  TransportDemandEdge?: TransportDemandEdgeResolvers<ContextType>;
  TransportHome?: TransportHomeResolvers<ContextType>;
  TransportRule?: TransportRuleResolvers<ContextType>;
  WalkingWay?: WalkingWayResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  bounded?: BoundedDirectiveResolver<any, any, ContextType>;
  information?: InformationDirectiveResolver<any, any, ContextType>;
  reads?: ReadsDirectiveResolver<any, any, ContextType>;
};
