const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible"])`;

/** Three small subgraphs that between them have everything that a plan can hold. */
export const worldSdl: Readonly<Record<'people' | 'money' | 'places', string>> = {
  people: `${link}
    type Query {
      person(id: ID!): Person
      people(ids: [ID!], filter: Filter, first: Int): [Person]
      team(id: ID!): Team
      teams(first: Int, after: String): TeamConnection
      agents: [Agent]
      things: [Thing]
      grid: [[Person]]
      note: Note @shareable
      echo(value: Echo!, times: Int = 1): String
      failing: String
      strict: Person!
    }
    type Mutation { rename(id: ID!, name: String!): Person }
    input Filter { minAge: Int, names: [String!], nested: Filter }
    input Echo { text: String!, shout: Boolean = false }
    interface Agent { id: ID! name: String }
    union Thing = Person | Team | Note
    enum Mood { GLAD SAD SECRET @inaccessible }
    type Note @shareable { text: String! author: Person }
    type Person implements Agent @key(fields: "id") {
      id: ID!
      name: String
      age: Int
      birthYear: Int!
      mood: Mood
      nickname: String!
      tags: [String!]
      friend: Person
      friends(first: Int): [Person]
      hidden: String @inaccessible
    }
    type Team implements Agent @key(fields: "id") {
      id: ID!
      name: String
      lead: Person
      members(first: Int, after: String): PersonConnection
    }
    type TeamConnection { nodes: [Team!]! }
    type PersonConnection { nodes: [Person!]! edges: [PersonEdge!]! }
    type PersonEdge { cursor: String! node: Person! }`,
  money: `${link}
    type Query { invoices(first: Int): [Invoice!] invoice(number: ID!): Invoice }
    type Mutation { pay(number: ID!): Invoice }
    type Person @key(fields: "id") {
      id: ID!
      birthYear: Int! @external
      taxClass: String @requires(fields: "birthYear")
      salary(unit: Unit = MONTH): Float
      invoices(min: Float): [Invoice!]
      employer: Team
      account: String!
    }
    enum Unit { MONTH YEAR }
    type Team @key(fields: "id") {
      id: ID!
      lead: Person @external
      budget: Float
      leadTitle: String @requires(fields: "lead { id birthYear }")
    }
    type Invoice @key(fields: "number") {
      number: ID!
      amount: Float!
      place: Place
      buyer: Payer
    }
    union Payer = Person | Team
    type Place @key(fields: "code region { id }") { code: ID! region: Region! }
    type Region @shareable { id: ID! }`,
  places: `${link}
    type Query { places: [Place] note: Note @shareable }
    type Note @shareable { text: String! author: Person }
    type Place @key(fields: "code region { id }") {
      code: ID!
      region: Region!
      title: String
      mayor: Person
      near: [Place]
    }
    type Region @shareable { id: ID! name: String }
    type Person @key(fields: "id") { id: ID! home: Place }
    type Invoice @key(fields: "number") { number: ID! postedAt: Place }`,
};
