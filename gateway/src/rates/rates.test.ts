import { afterEach, describe, expect, it } from '@jest/globals';
import type { Principal } from '@samgraf/policy';
import { anonymous, startTestGateway, type TestGateway } from '../testing/test-gateway.ts';
import { callerKey } from './caller-key.ts';
import type { RateLimits } from './rate-limits.ts';

const plenty = { requests: 1_000, cost: 1_000_000 };
const few = { requests: 3, cost: 1_000_000 };
const page = (first: number) => ({ query: `{ teams(first: ${first}) { nodes { name } } }` });
const hello = { query: '{ __typename }' };

describe('limits of what one caller asks for', () => {
  const open: TestGateway[] = [];
  afterEach(async () => {
    for (const each of open.splice(0)) await each.gateway.close();
  });
  async function limited(limits: Partial<RateLimits>, trustedProxies: string[] = []): Promise<TestGateway> {
    const all = { window: 60, principal: plenty, address: plenty, ...limits };
    const world = await startTestGateway({ rates: { limits: all }, trustedProxies, verify: verifyAnyone });
    open.push(world);
    return world;
  }
  /** `Bearer <name>` is an official of that name; `Bearer bad` is refused. */
  async function verifyAnyone(authorization: string | undefined): Promise<Principal> {
    if (authorization === undefined) return anonymous;
    if (authorization === 'Bearer bad') {
      const { SamgrafError } = await import('@samgraf/errors');
      throw new SamgrafError('UNAUTHENTICATED', 'no');
    }
    return { ...anonymous, kind: 'EMPLOYEE', id: authorization.slice('Bearer '.length), tenant: '1461' };
  }
  const statuses = async (count: number, ask: () => Promise<{ status: number }>) => {
    const seen: number[] = [];
    for (let index = 0; index < count; index++) seen.push((await ask()).status);
    return seen;
  };

  it('stop one principal and no other, whatever address they share', async () => {
    const world = await limited({ principal: few });
    const as = (name: string) => () => world.post(hello, { authorization: `Bearer ${name}` });
    expect(await statuses(5, as('one'))).toEqual([200, 200, 200, 429, 429]);
    expect(await statuses(1, as('other'))).toEqual([200]);
    expect(await statuses(1, () => world.post(hello))).toEqual([200]);
  });

  it('stop whoever shows no token by address, and before anything is read or fetched', async () => {
    const world = await limited({ address: few });
    expect(await statuses(3, () => world.post(hello))).toEqual([200, 200, 200]);
    const refused = await world.post('{ this is not JSON to be read', {});
    // JSON is read before; what it says is not.
    expect(refused.status).toBe(400);
    const deep = await world.post({ query: `${'{a'.repeat(50)}${'}'.repeat(50)}` });
    expect([deep.status, deep.body.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect([...world.subgraphs.values()].flatMap((each) => each.asked)).toEqual([]);
    expect(await statuses(1, () => world.post(hello, { authorization: 'Bearer one' }))).toEqual([200]);
  });

  it('stop whoever tries tokens, by address', async () => {
    const world = await limited({ address: few });
    const guess = () => world.post(hello, { authorization: 'Bearer bad' });
    expect(await statuses(5, guess)).toEqual([401, 401, 401, 429, 429]);
  });

  it('are not escaped by claiming to be somebody else', async () => {
    const claims = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'x-client-ip', 'cf-connecting-ip'];
    let number = 0;
    const claiming = (world: TestGateway) => () => {
      number += 1;
      return world.post(hello, Object.fromEntries(claims.map((each) => [each, `192.0.2.${number}`])));
    };
    expect(await statuses(4, claiming(await limited({ address: few })))).toEqual([200, 200, 200, 429]);
    // The control: behind a proxy that is trusted, each is somebody else.
    const proxied = await limited({ address: few }, ['127.0.0.1']);
    expect(await statuses(4, claiming(proxied))).toEqual([200, 200, 200, 200]);
    const through = (client: string) => () => proxied.post(hello, { 'x-forwarded-for': client });
    expect(await statuses(4, through('198.51.100.1'))).toEqual([200, 200, 200, 429]);
    // What the client itself wrote before the proxy's word is not believed.
    expect(await statuses(1, through('203.0.113.7, 198.51.100.1'))).toEqual([429]);
  });

  it('count the cost of what is asked, and stop it before it is fetched', async () => {
    const world = await limited({ principal: { requests: 1_000, cost: 100 } });
    const as = { authorization: 'Bearer one' };
    // A page of 48 and itself: 49.
    const first = await world.post(page(48), as);
    expect(first.status).toBe(200);
    expect(first.headers.get('ratelimit')).toMatch(/"requests";r=999;t=60, "cost";r=51;t=60/);
    expect((await world.post(page(48), as)).headers.get('ratelimit')).toMatch(/"cost";r=2;t=(59|60)/);
    const asked = world.subgraphs.get('people')!.asked.length;
    const refused = await world.post(page(48), as);
    expect([refused.status, refused.body.errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(refused.body.errors[0].message).toMatch(/cost.* \d+ s/);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(world.subgraphs.get('people')!.asked).toHaveLength(asked);
    expect((await world.post(page(48), { authorization: 'Bearer other' })).status).toBe(200);
  });

  it('are told by the fields of the draft, and end with their window', async () => {
    const world = await limited({ window: 1, address: { requests: 2, cost: 100 } });
    const first = await world.post(hello);
    expect(first.headers.get('ratelimit-policy')).toBe('"requests";q=2;w=1, "cost";q=100;w=1');
    expect(first.headers.get('ratelimit')).toBe('"requests";r=1;t=1, "cost";r=100;t=1');
    expect(first.headers.get('retry-after')).toBeNull();
    await world.post(hello);
    const refused = await world.post(hello);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect(refused.headers.get('ratelimit')).toMatch(/^"requests";r=0;t=[01]$/);
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    expect((await world.post(hello)).status).toBe(200);
  });

  it('are off where they are told to be', async () => {
    const world = await startTestGateway({ rates: 'off' });
    open.push(world);
    const { status, headers } = await world.post(hello);
    expect([status, headers.get('ratelimit')]).toEqual([200, null]);
    expect(await world.gateway.health()).not.toHaveProperty('limits');
  });

  it('say nothing of who was counted, in no log', async () => {
    const world = await limited({ principal: few });
    world.logged.length = 0;
    await statuses(5, () => world.post(hello, { authorization: 'Bearer subject-1234' }));
    expect(world.logged).toHaveLength(5);
    expect(JSON.stringify(world.logged)).not.toMatch(/subject-1234|127\.0\.0\.1/);
  });
});

describe('the name that a caller is counted by', () => {
  const person = (id: string): Principal => ({ ...anonymous, kind: 'EMPLOYEE', id });
  const key = callerKey('a secret');

  it('tells nobody who it is, and is another under another secret', () => {
    const named = key(person('subject-1'), '192.0.2.1');
    expect(named).toMatch(/^[\w-]{22}$/);
    expect(key(person('subject-1'), '198.51.100.1')).toBe(named);
    expect(key(person('subject-2'), '192.0.2.1')).not.toBe(named);
    expect(callerKey('another')(person('subject-1'), '192.0.2.1')).not.toBe(named);
    expect(key({ ...person('subject-1'), kind: 'CITIZEN' }, '192.0.2.1')).not.toBe(named);
  });

  it.each([
    ['192.0.2.1', '::ffff:192.0.2.1', true],
    ['192.0.2.1', '192.0.2.2', false],
    ['2001:db8:1:2::1', '2001:0db8:0001:0002:ffff::9', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['2001:db8::1', '2001:db8:0:0:1::', true],
    ['::1', '0:0:0:0:5:6:7:8', true],
    ['fe80::1%eth0', 'fe80::2', true],
  ])('is that of %s for %s: %s', (one, other, same) => {
    expect(key(null, one) === key(anonymous, other)).toBe(same);
  });
});
