import { beforeEach, describe, expect, it } from '@jest/globals';
import { readCatalogue } from '@samgraf/catalogue';
import type { Configuration, TenantConfiguration } from '@samgraf/configuration';
import { MemoryLedger } from '@samgraf/ledger/testing';
import type { Agreement, Basis, Grant, Principal, RecordFacts } from '@samgraf/policy';
import { citizen, employee, MemoryConnector, nobody } from '@samgraf/testing';
import { parse } from 'graphql';
import { pino } from 'pino';
import { createSubgraph } from './create-subgraph.ts';
import type { Context } from './read.ts';

const sdl = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
  directive @information(area: String, ceiling: Ceiling, confidentiality: Int, personal: Boolean, because: String)
    on OBJECT | FIELD_DEFINITION
  directive @reads(fields: [String!]!) on ARGUMENT_DEFINITION
  enum Ceiling { SEPARATED SHARED PUBLIC }
  type Query {
    note(id: ID!): Note
    notes(municipality: [ID!], title: String, first: Int, after: String): NoteConnection
  }
  type Note @key(fields: "id") @information(area: "cases.register", ceiling: SHARED, confidentiality: 2, personal: true) {
    id: ID!
    title: String
    secret: String @information(confidentiality: 3)
    municipality: Municipality! @information(ceiling: PUBLIC, confidentiality: 0, because: "in its id")
    remarks(first: Int, after: String): NoteConnection
  }
  type Municipality @shareable @information(area: "collaboration.tenants", ceiling: PUBLIC, confidentiality: 0, personal: false) {
    code: ID!
    name: String!
  }
  type NoteConnection @information(area: "collaboration.tenants", ceiling: PUBLIC, confidentiality: 0, personal: false) {
    nodes: [Note!]!
    edges: [NoteEdge!]!
    pageInfo: PageInfo!
    complete: Boolean!
    count: Int
  }
  type NoteEdge @information(area: "collaboration.tenants", ceiling: PUBLIC, confidentiality: 0, personal: false) {
    cursor: String!
    node: Note!
  }
  type PageInfo @information(area: "collaboration.tenants", ceiling: PUBLIC, confidentiality: 0, personal: false) {
    hasNextPage: Boolean!
    endCursor: String
  }
`;

const plain: RecordFacts = { subjects: [], confidentiality: null, marking: 'NONE' };
const owner = (tenant: string, authority = 'bn') => ({ tenant, authority });
const row = (id: string, facts = plain, authority = 'bn') => ({
  owner: owner(id.slice(0, 4), authority),
  record: { id, title: `title of ${id}`, secret: `secret of ${id}` },
  facts,
});

const grant = (tenant: string, role: string, authority = 'bn'): Grant => ({
  id: `${role}-${authority}`,
  owner: owner(tenant, authority),
  reader: owner(tenant, authority),
  role,
  area: 'cases.register',
  confidentiality: 2,
  basis: null,
  from: '2020-01-01',
  to: null,
});

const tenant = (code: string): TenantConfiguration => ({
  code,
  kind: 'MUNICIPALITY',
  name: `Name of ${code}`,
  officialName: code,
  slug: code,
  organisationNumber: '',
  authorities: [],
  systems: [],
  grants: [],
  raised: new Map(),
});

let ledger = new MemoryLedger();
let asks: Principal;
let basis: Basis;
const one = { code: '1461', rows: ['1461:note:a', '1461:note:b', '1461:note:c'].map((id) => row(id)) };
const other = { code: '1492', rows: ['1492:note:a', '1492:note:b'].map((id) => row(id)) };

function made(...connectors: MemoryConnector[]) {
  const configuration: Configuration = {
    tenants: new Map([
      ...['1461', '1492'].map((code) => [code, tenant(code)] as const),
      ['dmef', { ...tenant('dmef'), kind: 'FEDERATION', members: ['1461'] }],
    ]),
    agreements: [],
    grants: [],
    purposes: new Map([['case-handling', '']]),
    goals: { sharedPercent: 50, specificPercent: 30 },
  };
  const resolvers = {
    Query: {
      note: (_: unknown, { id }: { id: string }, { read }: Context) => read.one('Note', id),
      notes: (_: unknown, args: object, { read }: Context, info: never) => read.page('Note', args, info),
    },
    Note: {
      __resolveReference: async ({ id }: { id: string }, { read }: Context) => read.one('Note', id),
      remarks: (note: { id: string }, args: object, { read }: Context, info: never) =>
        read.pageOf('Note', 'note', note.id, args, info),
    },
  };
  const subgraph = createSubgraph(
    { name: 'notes', resolvers, connectors, ready: () => true, close: async () => undefined },
    sdl,
    {
      configuration,
      catalogue: readCatalogue([{ name: 'notes', document: parse(sdl) }] as never),
      dataFolder: '',
      verify: async () => asks,
      basis: () => basis,
      now: () => Date.parse('2026-11-20T12:00:00Z'),
      ledger,
      log: pino({ level: 'silent' }),
    },
  );
  return async (query: string, headers = {}, variables = {}) =>
    JSON.parse(JSON.stringify(await subgraph.execute({ query, headers, variables })));
}

const connector = (rows: ReturnType<typeof row>[], more = {}) =>
  new MemoryConnector({
    system: `notes-${rows[0]?.owner.tenant}`,
    type: 'Note',
    owners: [...new Set(rows.map((each) => each.owner.authority))].map((each) =>
      owner(rows[0]?.owner.tenant ?? '', each),
    ),
    rows,
    relations: { note: (each) => `${each.id.slice(0, 4)}:note:a` },
    ...more,
  });

/** Mellerud and Åmål read each other's notes for the handling of cases. */
const sharedNotes = (mode: Agreement['mode']): Agreement => ({
  id: 'notes',
  version: 1,
  title: 'Notes',
  area: 'cases.register',
  mode,
  purposes: ['case-handling'],
  fields: ['Note.*'],
  lowestLevel: 3,
  highestLevel: 4,
  parties: ['1461', '1492'].map((each) => ({
    tenant: each,
    level: 4 as const,
    from: '2020-01-01',
    to: null,
    decision: 'KS 1',
    standing: 'SIGNED' as const,
  })),
  personalData: {
    secrecyBasis: 'OSL 10:28',
    gdprBasis: 'GDPR 6.1 e',
    jointControllers: 'x',
    processors: 'y',
  },
});

describe('a subgraph', () => {
  beforeEach(() => {
    ledger = new MemoryLedger();
    asks = employee('1461', 'bn', 'case-officer');
    basis = { agreements: [], grants: [grant('1461', 'case-officer'), grant('1492', 'case-officer')] };
  });

  it('takes for an asking case and an operation what looks like one, whoever went past the gateway', async () => {
    const ask = made(connector(one.rows));
    const question = '{ note(id: "1461:note:a") { id title } }';
    for (const forged of ["BN'; DROP TABLE cases; --", 'x'.repeat(65), '<script>']) {
      const { data, errors } = await ask(question, { 'x-case': forged });
      expect([data, errors[0].extensions.code]).toEqual([undefined, 'BAD_REQUEST']);
    }
    expect(ledger.entries).toEqual([]);
    await ask(question, { 'x-case': 'BN 2026/12', 'x-operation': 'a name"}' });
    await ask(question, { 'x-case': 'BN 2026/12', 'x-operation': 'Named' });
    expect(ledger.entries.map(({ askingCase, operation }) => [askingCase, operation])).toEqual([
      ['BN 2026/12', null],
      ['BN 2026/12', 'Named'],
    ]);
  });

  it('gives nobody anything but what is public', async () => {
    asks = nobody;
    const sources = connector(one.rows);
    const { data, extensions } = await made(sources)(
      '{ notes { nodes { id title } } note(id: "1461:note:a") { id } }',
    );
    expect(data).toEqual({ notes: { nodes: [] }, note: null });
    expect(sources.calls).toEqual([]);
    expect(extensions.access.denied).toContainEqual({
      field: 'Note.title',
      municipality: '1461',
      reason: 'NOT_SIGNED_IN',
    });
  });

  it('asks no source for what belongs to another municipality', async () => {
    const own = connector(one.rows);
    const foreign = connector(other.rows);
    const { data } = await made(
      own,
      foreign,
    )('{ notes { nodes { id municipality { code name } } } note(id: "1492:note:a") { id } }');
    expect(data.notes.nodes.map((each: { id: string }) => each.id)).toEqual(
      one.rows.map((each) => each.record.id),
    );
    expect(data.notes.nodes[0].municipality).toEqual({ code: '1461', name: 'Name of 1461' });
    expect(data.note).toBeNull();
    expect(foreign.calls).toEqual([]);
  });

  it('leaves out a field that needs two factors and tells so, without failing the rest', async () => {
    const { data, errors, extensions } = await made(connector(one.rows))(
      '{ note(id: "1461:note:a") { id title secret } }',
    );
    expect(errors).toBeUndefined();
    expect(data.note).toEqual({ id: '1461:note:a', title: 'title of 1461:note:a', secret: null });
    expect(extensions.access.denied).toEqual([
      { field: 'Note.secret', municipality: '1461', reason: 'ASSURANCE_TOO_LOW' },
    ]);
  });

  it('believes nothing of a representation but its id', async () => {
    const { data } = await made(connector(one.rows), connector(other.rows))(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Note { id title municipality { code } } } }',
      {},
      {
        of: [
          { __typename: 'Note', id: '1461:note:a', title: 'forged', municipality: { code: '1492' } },
          { __typename: 'Note', id: '1492:note:a', municipality: { code: '1461' }, secret: 'forged' },
        ],
      },
    );
    expect(data._entities).toEqual([
      { id: '1461:note:a', title: 'title of 1461:note:a', municipality: { code: '1461' } },
      null,
    ]);
  });

  it('drops what a source gives outside of the scope that it was asked within', async () => {
    const cheating = connector(one.rows, { rows: [...one.rows, ...other.rows], ignoresScope: true });
    const { data } = await made(cheating)('{ notes { nodes { id } } }');
    expect(data.notes.nodes).toHaveLength(one.rows.length);
  });

  it('drops a record whose id says another municipality than its label', async () => {
    const lying = connector(one.rows, {
      rows: [{ ...one.rows[0], record: { id: '1492:note:a' } }],
      ignoresScope: true,
    });
    const { data } = await made(lying)('{ notes { nodes { id } } }');
    expect(data.notes.nodes).toEqual([]);
  });

  it('makes one look-up of 200 representations', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => row(`1461:note:${index}`));
    const source = connector(rows);
    const representations = rows.map(({ record }) => ({ __typename: 'Note', id: record.id }));
    const { data } = await made(source)(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Note { title remarks { nodes { id } } } } }',
      {},
      { of: representations },
    );
    expect(data._entities).toHaveLength(200);
    expect(source.calls.map((each) => each.method)).toEqual(['load', 'related']);
  });

  it('pages over several sources in one order, with no gap and no repetition', async () => {
    asks = {
      ...asks,
      kind: 'SYSTEM',
      roles: ['system'],
      actingFor: ['1461', '1492'],
      tenant: null,
      authority: null,
    };
    basis = { agreements: [], grants: [grant('1461', 'system'), grant('1492', 'system')] };
    const ask = made(connector(one.rows), connector(other.rows));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(
        'query ($after: String) { notes(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        {},
        { after },
      );
      seen.push(...data.notes.nodes.map((each: { id: string }) => each.id));
      after = data.notes.pageInfo.hasNextPage ? data.notes.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual([...one.rows, ...other.rows].map((each) => each.record.id));
  });

  it('fills a page past records that are held back, so that no list ends or is short where one stands', async () => {
    const secret: RecordFacts = { ...plain, confidentiality: 3 };
    const letters = [...'abcdefghij'];
    const rows = letters.map((letter) =>
      row(`1461:note:${letter}`, 'bcdfg'.includes(letter) ? secret : plain),
    );
    const ask = made(connector(rows));
    for (const first of [1, 2, 3, 4, 5]) {
      for (const list of ['notes', 'remarks']) {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page = `(first: ${first}${after ? `, after: "${after}"` : ''}) { nodes { id } pageInfo { hasNextPage endCursor } }`;
          const { data }: { data: Record<string, never> } = await ask(
            list === 'notes'
              ? `{ found: notes${page} }`
              : `{ note(id: "1461:note:a") { found: remarks${page} } }`,
          );
          // biome-ignore lint/suspicious/noExplicitAny: an answer as a client reads it
          const { nodes, pageInfo }: any = list === 'notes' ? data.found : (data.note as any).found;
          if (pageInfo.hasNextPage) expect(nodes).toHaveLength(first);
          seen.push(...nodes.map(({ id }: { id: string }) => id.at(-1)));
          after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        } while (after !== null);
        expect([first, list, seen.join('')]).toEqual([first, list, 'aehij']);
      }
    }
  });

  it('shows a citizen own records only, and asks the source for no others', async () => {
    const anna = '189001019802';
    asks = citizen(anna);
    basis = { agreements: [], grants: [{ ...grant('1461', 'citizen'), reader: owner('1461') }] };
    const source = connector([row('1461:note:a', { ...plain, subjects: [anna] }), row('1461:note:b')]);
    const { data } = await made(source)('{ notes { nodes { id } } note(id: "1461:note:b") { id } }');
    expect(data).toEqual({ notes: { nodes: [{ id: '1461:note:a' }] }, note: null });
    expect(source.calls.every((each) => each.scope.subject === anna)).toBe(true);
  });

  it('shows a record of someone with a protected identity, or an unknown one, to nobody without the named role', async () => {
    const rows = [
      row('1461:note:a', { ...plain, marking: 'PROTECTED' }),
      row('1461:note:b', { ...plain, marking: 'UNKNOWN' }),
    ];
    const { data } = await made(connector(rows, { ignoresScope: true }))('{ notes { nodes { id } } }');
    expect(data.notes.nodes).toEqual([]);
  });

  it('obeys a revoked agreement on the next question', async () => {
    const agreement = sharedNotes('DIRECT_ACCESS');
    basis = { agreements: [agreement], grants: basis.grants };
    const ask = made(connector(other.rows));
    const query = '{ note(id: "1492:note:a") { title } }';
    expect((await ask(query, { 'x-purpose': 'case-handling' })).data.note).toEqual({
      title: 'title of 1492:note:a',
    });
    expect((await ask(query)).data.note).toBeNull();
    basis = { agreements: [], grants: basis.grants };
    expect((await ask(query, { 'x-purpose': 'case-handling' })).data.note).toBeNull();
  });

  it('answers a query about another tenant’s by one exact key and with its case, never a list of keys', async () => {
    basis = { agreements: [sharedNotes('QUERY_ANSWER')], grants: basis.grants };
    const source = connector(other.rows);
    const ask = made(source);
    const named = { 'x-purpose': 'case-handling', 'x-case': 'BN 2026/1' };
    const key = (alias: string, id: string) => `${alias}: note(id: "1492:note:${id}") { id }`;
    const one = await ask(`{ ${key('x', 'a')} }`, named);
    expect(one.data.x).toEqual({ id: '1492:note:a' });
    expect((await ask(`{ ${key('x', 'a')} }`, { 'x-purpose': 'case-handling' })).data.x).toBeNull();
    expect((await ask('{ notes { nodes { id } } }', named)).data.notes.nodes).toEqual([]);
    const before = source.calls.length;
    const several = await ask(`{ ${key('x', 'a')} ${key('y', 'b')} ${key('z', 'a')} }`, named);
    expect(several.data).toEqual({ x: { id: '1492:note:a' }, y: null, z: { id: '1492:note:a' } });
    expect(JSON.stringify(source.calls.slice(before))).not.toContain('1492:note:b');
    const entities = ['a', 'b'].map((id) => `{ __typename: "Note", id: "1492:note:${id}" }`);
    const listed = await ask(`{ _entities(representations: [${entities}]) { ... on Note { id } } }`, named);
    expect(listed.data._entities).toEqual([{ id: '1492:note:a' }, null]);
    basis = { agreements: [sharedNotes('DIRECT_ACCESS')], grants: basis.grants };
    expect((await ask(`{ ${key('x', 'a')} ${key('y', 'b')} }`, named)).data.y).toEqual({ id: '1492:note:b' });
  });

  it('says which purpose it does not know, and which cursor it did not give', async () => {
    const ask = made(connector(one.rows));
    const purpose = await ask('{ note(id: "1461:note:a") { id } }', { 'x-purpose': 'curiosity' });
    expect(purpose.errors[0].extensions.code).toBe('PURPOSE_UNKNOWN');
    const cursor = await ask('{ notes(after: "???") { nodes { id } } }');
    expect(cursor.errors[0].extensions.code).toBe('BAD_CURSOR');
    const size = await ask('{ notes(first: 501) { nodes { id } } }');
    expect(size.errors[0].extensions.code).toBe('BAD_ARGUMENT');
  });

  it.each([
    [
      'fragments that double',
      `{ note(id: "1461:note:a") { ...F0 } } ${Array.from({ length: 40 }, (_, n) => `fragment F${n} on Note { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F40 on Note { title }`,
      {},
      'QUERY_TOO_LARGE',
    ],
    ['brackets without end', '{a'.repeat(5_000), {}, 'QUERY_TOO_DEEP'],
    [
      'fields without end in depth',
      `{ note(id: "1461:note:a") { ${'remarks { nodes { '.repeat(50)} id ${'} }'.repeat(50)} } }`,
      {},
      'QUERY_TOO_DEEP',
    ],
    [
      'pages of pages',
      '{ notes(first: 500) { nodes { remarks(first: 500) { nodes { remarks(first: 500) { nodes { id } } } } } } }',
      {},
      'QUERY_TOO_COSTLY',
    ],
    [
      'a page of each of many representations',
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Note { remarks(first: 500) { nodes { id } } } } }',
      { of: Array.from({ length: 700 }, (_, n) => ({ __typename: 'Note', id: `1461:note:${n}` })) },
      'QUERY_TOO_COSTLY',
    ],
  ])(
    'asks no source for %s, also when no gateway stands before it',
    async (_title, query, variables, code) => {
      const source = connector(one.rows);
      const { errors, data } = await made(source)(query, {}, variables);
      expect(errors[0].extensions.code).toBe(code);
      expect([data, source.calls]).toEqual([undefined, []]);
    },
  );

  it('tells a client nothing of an error that is ours', async () => {
    const broken = connector(one.rows);
    broken.load = () => Promise.reject(new Error('cases.internal:8080 said no'));
    const { errors } = await made(broken)('{ note(id: "1461:note:a") { id } }');
    expect(errors).toEqual([
      {
        message: expect.not.stringContaining('internal'),
        path: ['note'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
  });
});

describe('what a subgraph writes in the ledger', () => {
  const person = (personNumber: string): RecordFacts => ({ ...plain, subjects: [personNumber] });
  const rows = [row('1461:note:a', person('189001019802')), row('1461:note:b'), row('1461:note:c')];

  beforeEach(() => {
    ledger = new MemoryLedger();
    asks = employee('1461', 'bn', 'case-officer');
    basis = { agreements: [], grants: [grant('1461', 'case-officer')] };
  });

  it('says who was shown what, for what, on what ground, of whom', async () => {
    await made(connector(rows))('{ notes(first: 2) { nodes { title } } }', {
      'x-purpose': 'case-handling',
      'x-case': 'BN 2026/1',
      'x-request-id': 'one request',
      'x-operation': 'Notes',
    });
    expect(ledger.entries).toEqual([
      {
        account: '1461/account/case-officer.1461',
        kind: 'EMPLOYEE',
        home: '1461',
        homeAuthority: 'bn',
        functions: ['case-officer'],
        actingFor: [],
        purpose: 'case-handling',
        operation: 'Notes',
        askingCase: 'BN 2026/1',
        correlation: 'one request',
        tenant: '1461',
        authority: 'bn',
        areas: ['cases.register'],
        type: 'Note',
        fields: ['id', 'title'],
        confidentiality: 2,
        mode: 'LISTED',
        outcome: 'ALLOWED',
        reason: null,
        basis: ['GRANT 1461:grant:case-officer-bn'],
        subjects: ['1461/person/189001019802'],
        // The third was read to know that there is more, and not shown.
        records: ['1461/record/1461:note:a', '1461/record/1461:note:b'],
      },
    ]);
  });

  it('tells a record that was opened by its key from those that were listed', async () => {
    await made(connector(rows))('{ note(id: "1461:note:a") { title remarks { nodes { title } } } }');
    expect(ledger.entries.map(({ mode, records }) => [mode, records.length])).toEqual([
      ['OPENED', 1],
      ['LISTED', 3],
    ]);
  });

  it('says what was refused, once for each tenant and reason, and nothing of a record', async () => {
    await made(connector(rows), connector(other.rows))('{ notes { nodes { title secret } } }');
    const denied = ledger.entries.filter((each) => each.outcome === 'DENIED');
    expect(denied.map(({ tenant, reason, fields, records }) => [tenant, reason, fields, records])).toEqual([
      ['1461', 'ASSURANCE_TOO_LOW', ['secret'], []],
      ['1492', 'NO_AGREEMENT', ['title'], []],
      ['1492', 'ASSURANCE_TOO_LOW', ['secret'], []],
    ]);
  });

  it('has no line for what was not found, nor for what is public', async () => {
    const ask = made(connector(rows));
    await ask('{ note(id: "1461:note:none") { title } __typename }');
    expect(ledger.entries).toEqual([]);
  });

  it('stands there before the answer leaves, and without it nothing leaves but the rest', async () => {
    ledger.refuses = null;
    const answer = await made(connector(rows))('{ notes { nodes { title } complete } __typename }');
    expect(answer.data).toEqual({ notes: { nodes: [], complete: false }, __typename: 'Query' });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'LEDGER_UNAVAILABLE' } }]);
    expect(answer.extensions.sources).toMatchObject([
      { municipality: '1461', status: 'FAILED', reason: 'LEDGER_UNAVAILABLE' },
    ]);
    expect(JSON.stringify(answer)).not.toContain('title of');
    expect(ledger.entries).toEqual([]);
  });

  it('holds back a tenant whose part cannot be written, and not another', async () => {
    const agreement = {
      id: 'notes',
      version: 1,
      title: '',
      area: 'cases.register',
      mode: 'DIRECT_ACCESS',
      purposes: ['case-handling'],
      fields: ['Note.*'],
      lowestLevel: 3,
      highestLevel: 4,
      parties: ['1461', '1492'].map((each) => ({
        tenant: each,
        level: 4,
        from: '2020-01-01',
        to: null,
        decision: 'd',
        standing: 'SIGNED',
      })),
      personalData: {
        secrecyBasis: 'OSL 10:28',
        gdprBasis: 'GDPR 6.1 e',
        jointControllers: 'j',
        processors: 'p',
      },
    } as unknown as Agreement;
    basis = {
      agreements: [agreement],
      grants: [grant('1461', 'case-officer'), grant('1492', 'case-officer')],
    };
    const ask = made(connector(rows), connector(other.rows));
    const titles = async () => {
      const answer = await ask('{ notes { nodes { title } } }', { 'x-purpose': 'case-handling' });
      return answer.data.notes.nodes.map((each: { title: string }) => each.title.slice(9, 13));
    };
    expect([...new Set(await titles())]).toEqual(['1461', '1492']);
    ledger.refuses = new Set(['1492']);
    expect([...new Set(await titles())]).toEqual(['1461']);
    expect(ledger.entries.filter((each) => each.tenant === '1492')).toHaveLength(1);
  });
});

describe('A relation that a federation has part in', () => {
  const federation = {
    code: 'dmef',
    rows: ['dmef:note:x', 'dmef:note:y'].map((id) => ({
      ...row(id),
      owner: { tenant: 'dmef', authority: 'bn' },
    })),
  };
  const remarks = '{ note(id: "1461:note:a") { remarks { nodes { id } } } }';
  const related = (federated: readonly string[]) =>
    made(
      connector(one.rows, { federated }),
      connector(federation.rows, { federated, relations: { note: () => '1461:note:a' } }),
    );

  it('gives its records beside those of the member', async () => {
    asks = employee('dmef', 'bn', 'officer');
    const lent = { tenant: '1461', authority: 'bn' };
    basis = {
      agreements: [],
      grants: [grant('dmef', 'officer'), grant('1461', 'officer')],
      delegations: [
        {
          id: 'd',
          person: asks.id,
          home: { tenant: 'dmef', authority: 'bn' },
          authority: lent,
          roles: ['officer'],
          from: '2020-01-01',
          to: '2030-01-01',
          decision: 'x',
        },
      ],
    };
    const { data } = await related(['note'])(remarks);
    expect(data.note.remarks.nodes.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['dmef:note:x', 'dmef:note:y', '1461:note:b']),
    );
  });

  it('is the member’s alone where the connector does not say so', async () => {
    const { data } = await related([])(remarks);
    expect(data.note.remarks.nodes.every(({ id }: { id: string }) => id.startsWith('1461:'))).toBe(true);
    expect(data.note.remarks.nodes).not.toEqual([]);
  });
});

describe('How many there are', () => {
  const nobodys: RecordFacts = { subjects: [], confidentiality: null, marking: 'NOT_PERSONAL' };
  const counts = (...told: ReadonlyArray<readonly [tenant: string, count: number]>) => ({
    counts: async () => ({
      records: told.map(([code, count]) => ({ owner: owner(code), count })),
      states: [],
    }),
  });
  const rows = one.rows.map((each) => ({ ...each, facts: nobodys }));
  const question = '{ notes(first: 1) { nodes { id } count } }';

  beforeEach(() => {
    ledger = new MemoryLedger();
    asks = employee('1461', 'bn', 'case-officer');
    basis = { agreements: [], grants: [grant('1461', 'case-officer')] };
  });

  it('is told where it is asked for and every connector counts', async () => {
    const counting = Object.assign(connector(rows), counts(['1461', 3]));
    expect((await made(counting)(question)).data.notes).toEqual({ nodes: [{ id: '1461:note:a' }], count: 3 });
    const half = made(counting, connector(other.rows));
    expect((await half(question)).data.notes.count).toBeNull();
    const asked: string[] = [];
    const watched = Object.assign(connector(rows), {
      counts: async () => {
        asked.push('counts');
        return { records: [], states: [] };
      },
    });
    await made(watched)('{ notes { nodes { id } } }');
    expect(asked).toEqual([]);
  });

  it('holds nothing of an owner who was not asked, and nothing for who may not read', async () => {
    const lying = Object.assign(connector(rows), counts(['1461', 3], ['1492', 40]));
    const ask = made(lying);
    expect((await ask(question)).data.notes.count).toBe(3);
    asks = nobody;
    expect((await ask(question)).data.notes).toEqual({ nodes: [], count: 0 });
  });

  it('is not told of what lies beside another record', async () => {
    const ask = made(Object.assign(connector(rows), counts(['1461', 3])));
    const { data } = await ask('{ note(id: "1461:note:a") { remarks { nodes { id } count } } }');
    expect(data.note.remarks.count).toBeNull();
  });
});
