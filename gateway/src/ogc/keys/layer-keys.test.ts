import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startMapLayers, type TestMapLayers } from '../testing/test-map-layers.ts';

let world: TestMapLayers;
beforeAll(async () => {
  world = await startMapLayers(60);
});
afterAll(() => world.close());
beforeEach(() => {
  world.ledger.length = 0;
});

const token = { authorization: 'Bearer good' };

async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = token) {
  const response = await fetch(`${world.url}/ogc${path}`, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}

const wanted = { label: 'Kartan på webben', layers: ['sites'], until: '2026-12-31' };
const issue = async (more: object = {}) => (await ask('POST', '/keys', { ...wanted, ...more })).body;

describe('a layer key', () => {
  it('is told once, and opens the layers that it is for', async () => {
    const { status, body } = await ask('POST', '/keys', wanted);
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...wanted, revokedAt: null, key: expect.stringMatching(/^sgl_[\w-]{43}$/) });
    expect(JSON.stringify(await ask('GET', '/keys'))).not.toContain(body.key);
    expect((await world.get(`/collections/sites/items?key=${body.key}&limit=1`)).status).toBe(200);
    expect((await world.get(`/collections/ways/items?key=${body.key}`)).status).toBe(401);
    expect((await world.get(`/collections/visits/items?key=${body.key}`)).status).toBe(401);
  });

  it('goes on in every link, so that a program need not put it there', async () => {
    const { key } = await issue();
    const { body } = await world.get(`/collections/sites/items?key=${key}&limit=1`);
    for (const { href } of body.links) expect(new URL(href).searchParams.get('key')).toBe(key);
    const landing = await world.get(`/?key=${key}`);
    for (const { href } of landing.body.links) expect(new URL(href).searchParams.get('key')).toBe(key);
  });

  it('asks as nobody in particular: what its account may read is not what it opens', async () => {
    const { key } = await issue();
    world.land.asked.length = 0;
    await world.get(`/collections/sites/items?key=${key}&limit=1`);
    expect(world.land.asked[0]!.headers.authorization).toBeUndefined();
  });

  it('is written down on its account with each use, and when it is issued and ended', async () => {
    const { id, key } = await issue();
    await world.get(`/collections/sites/items?key=${key}&limit=1`);
    await ask('DELETE', `/keys/${id}`);
    expect(
      world.ledger.map(({ operation, account, tenant, basis }) => ({ operation, account, tenant, basis })),
    ).toEqual(
      ['IssueLayerKey', 'SitesLayer', 'RevokeLayerKey'].map((operation) => ({
        operation,
        account: '1461/account/sub-1',
        tenant: '1461',
        basis: [`LAYER_KEY ${id}`],
      })),
    );
    expect(JSON.stringify(world.ledger)).not.toContain(key);
  });

  it('ends when it is revoked, by its own account, and with its last day', async () => {
    const first = await issue();
    expect((await ask('DELETE', `/keys/${first.id}`)).status).toBe(204);
    expect((await world.get(`/collections/sites/items?key=${first.key}`)).status).toBe(401);
    expect((await ask('DELETE', '/keys/another')).status).toBe(404);
    const second = await issue({ until: '2026-11-28' });
    const { now } = world.clock;
    world.clock.now = Date.parse('2026-11-28T23:59:00Z');
    const lastDay = await world.get(`/collections/sites/items?key=${second.key}`);
    world.clock.now = Date.parse('2026-11-29T00:00:00Z');
    const dayAfter = await world.get(`/collections/sites/items?key=${second.key}`);
    world.clock.now = now;
    expect([lastDay.status, dayAfter.status]).toEqual([200, 401]);
  });

  it('that is none is refused like one that has ended', async () => {
    const { status, body } = await world.get('/collections/sites/items?key=sgl_nothing');
    expect({ status, ...body }).toEqual({
      status: 401,
      code: 'UNAUTHENTICATED',
      description: 'The layer key does not hold for this layer.',
    });
  });

  it.each([
    [{ layers: ['visits'] }, 'A key opens public layers; "visits" is none.'],
    [{ layers: ['nothing'] }, 'A key opens public layers; "nothing" is none.'],
    [{ layers: [] }, 'layers'],
    [{ until: '2026-11-26' }, '"until" must be a day from today'],
    [{ until: '2028-01-01' }, '"until" must be a day from today'],
    [{ until: 'tomorrow' }, 'until'],
    [{ label: ' ' }, 'label'],
    [{ more: 1 }, 'more'],
  ])('is not issued for %j', async (more, message) => {
    const { status, body } = await ask('POST', '/keys', { ...wanted, ...more });
    expect(status).toBe(400);
    expect(body.description).toContain(message);
  });

  it('is neither issued nor listed without a token, nor by a key', async () => {
    const { key } = await issue();
    expect((await ask('POST', '/keys', wanted, {})).status).toBe(401);
    expect((await ask('GET', '/keys', undefined, {})).status).toBe(401);
    expect((await ask('POST', `/keys?key=${key}`, wanted)).status).toBe(400);
  });
});
