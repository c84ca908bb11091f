import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RegisterFile, resourceNames } from '../school-register/register-file.ts';
import { listen } from '../testing/listen.ts';
import { smallRegister } from '../testing/small-register.ts';
import { createSchoolServer } from './school-server.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are read as a client would, without a type
type Json = any;

const registers = new Map(['1461', '1492'].map((code) => [code, smallRegister(code)]));
const file: RegisterFile = registers.get('1461')!;
let clock = 0;
const server = createSchoolServer({
  registers: new Map([...registers].map(([code, each]) => [code, () => each])),
  clients: [...registers.keys()].map((code) => ({
    id: `client-${code}`,
    secret: `sec/ret ${code}`,
    municipality: code,
  })),
  tokenSeconds: 300,
  now: () => clock,
});
let origin = '';
let token = '';

const form = (fields: Record<string, string>, headers = {}): Promise<Response> =>
  fetch(`${origin}/token`, { method: 'POST', body: new URLSearchParams(fields), headers });
async function tokenOf(code: string): Promise<string> {
  const fields = {
    grant_type: 'client_credentials',
    client_id: `client-${code}`,
    client_secret: `sec/ret ${code}`,
  };
  return ((await (await form(fields)).json()) as { access_token: string }).access_token;
}
beforeAll(async () => {
  origin = await listen(server);
  token = await tokenOf('1461');
});
afterAll(() => {
  server.close();
});

async function ask(
  path: string,
  init: RequestInit = {},
  by = token,
): Promise<{ status: number; body: Json }> {
  const response = await fetch(`${origin}/v2.0${path}`, {
    ...init,
    headers: { authorization: `Bearer ${by}` },
  });
  return { status: response.status, body: await response.json() };
}
const lookUp = (name: string, body: unknown): ReturnType<typeof ask> =>
  ask(`/${name}/lookup`, { method: 'POST', body: JSON.stringify(body) });
const ids = (list: Json): string[] => list.map(({ id }: Json) => id);
async function everything(path: string): Promise<Json[]> {
  const found: Json[] = [];
  const [list] = path.split('?');
  for (let next = path; ; ) {
    const { status, body } = await ask(next);
    expect(status).toBe(200);
    found.push(...body.data);
    if (body.pageToken === null) return found;
    next = `${list}?limit=50&pageToken=${encodeURIComponent(body.pageToken)}`;
  }
}
const pupils = (file.persons as Json[]).filter(({ enrolments }) => enrolments);

describe('The school system’s access tokens', () => {
  it('are given for the client’s credentials, in the form or by HTTP Basic', async () => {
    const basic = Buffer.from(`client-1461:${encodeURIComponent('sec/ret 1461')}`).toString('base64');
    const response = await form({ grant_type: 'client_credentials' }, { authorization: `Basic ${basic}` });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({ token_type: 'Bearer', expires_in: 300 });
  });

  it.each([
    [
      'a wrong secret',
      { grant_type: 'client_credentials', client_id: 'client-1461', client_secret: 'x' },
      401,
      'invalid_client',
    ],
    [
      'an unknown client',
      { grant_type: 'client_credentials', client_id: 'x', client_secret: '' },
      401,
      'invalid_client',
    ],
    ['another grant', { grant_type: 'password', client_id: 'client-1461' }, 400, 'unsupported_grant_type'],
  ])('are refused to %s', async (_what, fields, status, error) => {
    const response = await form(fields);
    expect([response.status, await response.json()]).toEqual([status, { error }]);
  });

  it('end: what was good is answered 401 after that', async () => {
    const old = await tokenOf('1461');
    expect((await ask('/organisations', {}, old)).status).toBe(200);
    clock += 300_000;
    const { status, body } = await ask('/organisations', {}, old);
    expect([status, Object.keys(body).sort()]).toEqual([401, ['code', 'message']]);
    token = await tokenOf('1461');
    expect((await ask('/organisations')).status).toBe(200);
    expect((await ask('/organisations', {}, 'made-up')).status).toBe(401);
  });

  it('say whose part is served: of another’s there is nothing', async () => {
    const other = await tokenOf('1492');
    const own = (await ask('/persons?limit=3')).body.data[0].id;
    expect((await ask(`/persons/${own}`, {}, other)).status).toBe(404);
    const looked = await ask(
      '/persons/lookup',
      { method: 'POST', body: JSON.stringify({ ids: [own] }) },
      other,
    );
    expect(looked.body).toEqual([]);
    const { pageToken } = (await ask('/persons?limit=3')).body;
    expect((await ask(`/persons?pageToken=${pageToken}`, {}, other)).status).toBe(400);
  });
});

describe('The school system’s lists', () => {
  it.each(resourceNames)('give all of %s by pages, each once', async (name) => {
    const found = await everything(`/${name}?limit=50`);
    expect(ids(found)).toEqual(ids(file[name]));
    expect((await ask(`/${name}/${found[0].id}`)).body).toEqual(found[0]);
    const some = [found.at(-1).id, '00000000-0000-4000-8000-000000000000', found[0].id];
    expect(ids((await lookUp(name, { ids: some })).body).sort()).toEqual(
      [...new Set([some[0], some[2]])].sort(),
    );
  });

  it.each([
    ['/persons?limit=0'],
    ['/persons?limit=many'],
    ['/persons?pageToken=made.up'],
    ['/persons?enrolledAt=x'],
    ['/persons?meta.modified.after=yesterday'],
    ['/persons?relationship.startDate.onOrBefore=2026-1-1'],
    ['/persons?expand=schools'],
    ['/persons?sortkey=Name'],
  ])('refuse %s', async (path) => {
    const { status, body } = await ask(path);
    expect([status, body.code]).toEqual([400, 'BAD_REQUEST']);
  });

  it('take a page token with nothing but a limit', async () => {
    const { pageToken } = (await ask('/persons?limit=2&sortkey=FamilyNameAsc')).body;
    expect((await ask(`/persons?limit=2&pageToken=${pageToken}`)).status).toBe(200);
    expect((await ask(`/persons?sortkey=FamilyNameAsc&pageToken=${pageToken}`)).status).toBe(400);
    expect((await ask(`/groups?pageToken=${pageToken}`)).status).toBe(400);
  });

  it('sort as asked, over pages too', async () => {
    const found = await everything('/persons?limit=50&sortkey=FamilyNameAsc');
    const names = found.map(({ familyName }) => familyName);
    expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare));
    expect(names).toHaveLength(file.persons.length);
  });

  it('tell what was changed after a moment, and not what was changed at it', async () => {
    const times = file.persons.map(({ meta }) => Date.parse(meta.modified)).sort((a, b) => a - b);
    const moment = new Date(times[Math.floor(times.length / 2)]!).toISOString();
    const after = await everything(`/persons?limit=50&meta.modified.after=${moment}`);
    const before = await everything(`/persons?limit=50&meta.modified.before=${moment}`);
    expect(after).toHaveLength(times.filter((each) => each > Date.parse(moment)).length);
    expect(before.length + after.length).toBe(times.length);
  });

  it('find pupils by school and day, each relationship by itself', async () => {
    const at = pupils.at(-1).enrolments.at(-1).enroledAt.id;
    const found = await everything(
      `/persons?limit=50&relationship.entity.type=enrolment&relationship.organisation=${at}&relationship.startDate.onOrBefore=2026-11-20&relationship.endDate.onOrAfter=2026-11-20`,
    );
    const expected = pupils.filter(({ enrolments }) =>
      enrolments.some(
        ({ enroledAt, startDate, endDate }: Json) =>
          enroledAt.id === at &&
          startDate <= '2026-11-20' &&
          (endDate === undefined || endDate >= '2026-11-20'),
      ),
    );
    expect(ids(found)).toEqual(ids(expected));
  });

  it('find those who begin next school year', async () => {
    const found = await everything(
      '/persons?limit=50&relationship.entity.type=enrolment&relationship.startDate.onOrAfter=2027-07-01',
    );
    expect(ids(found)).toEqual(ids(pupils.filter(({ birthDate }) => birthDate.startsWith('2021'))));
    expect(found.length).toBeGreaterThan(0);
  });

  it('find adults by those they are responsible for, and staff by their duty', async () => {
    const adults = await everything('/persons?limit=50&relationship.entity.type=responsibleFor.enrolment');
    const expected = new Set(
      pupils.flatMap(({ responsibles }) => responsibles.map(({ person }: Json) => person.id)),
    );
    expect(new Set(ids(adults))).toEqual(expected);
    const staff = await everything('/persons?limit=50&relationship.entity.type=duty');
    expect(new Set(ids(staff))).toEqual(new Set(file.duties.map(({ person }: Json) => person.id)));
  });

  it('find persons by number, name and signature', async () => {
    const { civicNo, givenName, familyName, id } = pupils[0];
    expect(ids((await ask(`/persons?civicNo=${civicNo.value}`)).body.data)).toEqual([id]);
    const named = await ask(
      `/persons?nameContains=${encodeURIComponent(givenName.slice(1).toUpperCase())}&nameContains=${encodeURIComponent(familyName)}`,
    );
    expect(ids(named.body.data)).toContain(id);
    const [{ externalIdentifiers, id: teacher }] = (file.persons as Json[]).filter(
      (each) => each.externalIdentifiers,
    );
    expect(ids((await ask(`/persons?identifier.value=${externalIdentifiers[0].value}`)).body.data)).toEqual([
      teacher,
    ]);
    expect(ids((await lookUp('persons', { civicNos: [civicNo.value] })).body)).toEqual([id]);
    expect((await lookUp('persons', { names: ['x'] })).status).toBe(400);
  });

  it('find organisations by code and kind', async () => {
    const unit = (file.organisations as Json[]).find(({ schoolUnitCode }) => schoolUnitCode);
    expect((await ask(`/organisations?schoolUnitCode=${unit.schoolUnitCode}`)).body.data).toHaveLength(1);
    const principals = (await ask('/organisations?type=Huvudman')).body.data;
    expect(principals.every(({ organisationNumber }: Json) => /^\d{10}$/.test(organisationNumber))).toBe(
      true,
    );
    const below = (await ask(`/organisations?parent=${unit.parentOrganisation.id}`)).body.data;
    expect(ids(below)).toContain(unit.id);
    // Duties also by what is above the school.
    const all = await everything(`/duties?limit=50&organisation=${unit.parentOrganisation.id}`);
    expect(all).toHaveLength(file.duties.length);
  });
});

describe('The school system’s records', () => {
  it('carry what belongs to them where it is asked for', async () => {
    const duty = file.duties[0] as Json;
    const { body } = await ask(`/persons/${duty.person.id}?expand=duties&expand=responsibleFor`);
    expect(ids(body._embedded.duties)).toContain(duty.id);
    const child = pupils[0];
    const guardian = child.responsibles[0].person.id;
    const { body: adult } = await ask(`/persons/${guardian}?expand=responsibleFor`);
    expect(adult._embedded.responsibleFor.map(({ person }: Json) => person.id)).toContain(child.id);
    const { body: placed } = await ask(`/placements/${file.placements[0]!.id}?expand=child,owners`);
    expect(placed._embedded.child.id).toBe(placed.child.id);
    expect(ids(placed._embedded.owners)).toEqual(ids(placed.owners));
    const group = file.groups[0] as Json;
    const { body: member } = await ask(
      `/persons/${group.groupMemberships[0].person.id}?expand=groupMemberships`,
    );
    expect(member._embedded.groupMemberships.map((each: Json) => each.group.id)).toContain(group.id);
  });

  it('tell names of what they refer to where asked, and always how a person is marked', async () => {
    const child = pupils.find(({ responsibles }) => responsibles.length > 0);
    const plain = (await ask(`/persons/${child.id}`)).body;
    const named = (await ask(`/persons/${child.id}?expandReferenceNames=true`)).body;
    const marking = (file.persons as Json[]).find(
      ({ id }) => id === child.responsibles[0].person.id,
    ).securityMarking;
    expect(plain.responsibles[0].person.securityMarking).toBe(marking);
    expect(plain.enrolments[0].enroledAt.displayName).toBeUndefined();
    expect(named.enrolments[0].enroledAt.displayName).toEqual(expect.any(String));
    expect(named.responsibles[0].person.displayName).toEqual(expect.any(String));
  });

  it('refer to records that are there', () => {
    const known = new Set(resourceNames.flatMap((name) => ids(file[name])));
    const dangling = new Set<string>();
    const walk = (value: Json): void => {
      if (typeof value !== 'object' || value === null) return;
      if (typeof value.id === 'string' && Object.keys(value).length === 1 && !known.has(value.id))
        dangling.add(value.id);
      for (const each of Object.values(value)) walk(each);
    };
    for (const name of resourceNames) walk(file[name]);
    expect([...dangling]).toEqual([]);
  });

  it('that are deleted are told of, and are not there', async () => {
    const { body } = await ask('/deletedEntities');
    expect(body.pageToken).toBeNull();
    expect(Object.keys(body.data).sort()).toEqual(['groups', 'persons']);
    expect((await ask(`/persons/${body.data.persons[0]}`)).status).toBe(404);
    const since = (await ask('/deletedEntities?after=2026-11-01T00:00:00Z&entities=Person')).body.data;
    expect(since).toEqual({ persons: [body.data.persons[1]] });
    expect((await ask('/deletedEntities?entities=Pupil')).status).toBe(400);
    expect((await ask('/deletedEntities?entities=Grade')).body.data).toEqual({});
  });

  it('of those whose address is given to nobody have none', () => {
    for (const code of registers.keys())
      for (const person of registers.get(code)!.persons as Json[])
        if (person.securityMarking === 'Skyddad folkbokföring')
          for (const each of person.addresses ?? [])
            expect(each).toMatchObject({ type: 'Särskild postadress', postalCode: '40320' });
  });

  it('cannot be changed', async () => {
    expect((await ask('/persons', { method: 'POST', body: '{}' })).status).toBe(405);
    expect((await ask(`/persons/${pupils[0].id}`, { method: 'DELETE' })).status).toBe(405);
    expect((await ask('/grades')).status).toBe(404);
  });
});
