/** A graph of two layers: sites that anybody may read, and visits that only who is signed in may. */
export const landSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
  type Query {
    sites(municipality: [ID!], within: AreaInput, first: Int, after: String): SiteConnection
    site(id: ID!): Site
    visits(first: Int, after: String): VisitConnection
    visit(id: ID!): Visit
    ways(first: Int, after: String): WayConnection
    way(id: ID!): Way
  }
  input AreaInput { box: BoxInput }
  input BoxInput { west: Float! south: Float! east: Float! north: Float! }
  type Place { easting: Float! northing: Float! longitude: Float! latitude: Float! }
  type Municipality { code: ID! name: String! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Site @key(fields: "id") {
    id: ID!
    name: String
    note: String
    number: Int
    area: Float
    open: Boolean
    builtOn: Date
    seenAt: DateTime
    place: Place
    municipality: Municipality!
  }
  scalar Date
  scalar DateTime
  scalar GeoJSON
  type SiteConnection { edges: [SiteEdge!]! pageInfo: PageInfo! count: Int complete: Boolean! }
  type SiteEdge { cursor: String! node: Site! }
  type Visit @key(fields: "id") { id: ID! site: Site title: String }
  type VisitConnection { edges: [VisitEdge!]! pageInfo: PageInfo! complete: Boolean! }
  type VisitEdge { cursor: String! node: Visit! }
  type Way @key(fields: "id") { id: ID! name: String geometry: GeoJSON }
  type WayConnection { edges: [WayEdge!]! pageInfo: PageInfo! complete: Boolean! }
  type WayEdge { cursor: String! node: Way! }
`;
