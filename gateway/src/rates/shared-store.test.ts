import { afterEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { canStartRedis, findRedis, OwnRedis } from '../testing/redis-for-tests.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

const redisUrl = await findRedis();
const describeWithRedis = redisUrl ? describe : describe.skip;
const describeWithOwnRedis = canStartRedis() ? describe : describe.skip;

const hello = { query: '{ __typename }' };
const open: Array<() => unknown> = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function gatewayAt(url: string, secret: string, requests: number): Promise<TestGateway> {
  const allowance = { requests, cost: 1_000 };
  const limits = { window: 60, principal: allowance, address: allowance };
  const world = await startTestGateway({ rates: { limits, redisUrl: url, secret } });
  open.push(() => world.gateway.close());
  await until(async () => (await world.gateway.health()).limits === 'SHARED');
  return world;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const patience = performance.now() + 5_000;
  while (!(await holds())) {
    if (performance.now() > patience) throw new Error('It did not come to hold within 5 s.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describeWithRedis('limits that several gateways share in Redis', () => {
  // Every run counts its own callers, in a Redis that others may use.
  const secret = `test ${process.pid} ${Date.now()}`;

  it('count what a caller asks of all of them', async () => {
    const [one, other] = [await gatewayAt(redisUrl!, secret, 3), await gatewayAt(redisUrl!, secret, 3)];
    const as = { authorization: 'Bearer good' };
    expect((await one.post(hello, as)).status).toBe(200);
    expect((await other.post(hello, as)).headers.get('ratelimit')).toContain('"requests";r=1;');
    expect((await one.post(hello, as)).status).toBe(200);
    expect([(await one.post(hello, as)).status, (await other.post(hello, as)).status]).toEqual([429, 429]);
    expect((await one.post(hello)).status).toBe(200);
  });

  it('keep names there that tell nobody who was counted, and not for longer than the window', async () => {
    const redis = new Redis(redisUrl!);
    open.push(() => redis.disconnect());
    const before = new Set(await redis.keys('samgraf:rate:*'));
    const world = await gatewayAt(redisUrl!, `${secret} other`, 3);
    await world.post({ query: '{ teams(first: 2) { nodes { name } } }' }, { authorization: 'Bearer good' });
    await world.post(hello);
    const keys = (await redis.keys('samgraf:rate:*')).filter((each) => !before.has(each));
    expect(keys.map((each) => each.replace(/[\w-]{22}$/, '')).sort()).toEqual([
      'samgraf:rate:address:cost:',
      'samgraf:rate:address:requests:',
      'samgraf:rate:principal:cost:',
      'samgraf:rate:principal:requests:',
    ]);
    for (const each of keys) {
      expect(each).not.toMatch(/sub-1|127/);
      const left = await redis.pttl(each);
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThanOrEqual(60_000);
    }
  });
});

describeWithOwnRedis('limits whose Redis goes away in the middle', () => {
  it.each<[string, (redis: OwnRedis) => unknown, (redis: OwnRedis) => unknown]>([
    ['dies', (redis) => redis.kill(), (redis) => redis.start()],
    ['hangs', (redis) => redis.freeze(), (redis) => redis.thaw()],
  ])(
    'are counted by the gateway itself at once when it %s, and shared again when it is back',
    async (_how, leave, come) => {
      const redis = await OwnRedis.start();
      open.push(() => redis.kill());
      const world = await gatewayAt(redis.url, 'a secret', 3);
      expect((await world.post(hello)).status).toBe(200);
      await leave(redis);
      const statuses: number[] = [];
      for (let index = 0; index < 4; index++) {
        const started = performance.now();
        statuses.push((await world.post(hello)).status);
        expect(performance.now() - started).toBeLessThan(1_000);
      }
      // The gateway's own count begins at nothing, and is held to.
      expect(statuses).toEqual([200, 200, 200, 429]);
      const health = await (await fetch(`${world.url}/health`)).json();
      expect(health).toMatchObject({ status: 'READY', limits: 'LOCAL' });
      const told = world.logged.filter(({ msg }) => /Redis does not answer/.test(String(msg)));
      expect(told).toHaveLength(1);
      expect(JSON.stringify(world.logged)).not.toContain(redis.url.slice('redis://'.length));
      await come(redis);
      await until(async () => (await world.gateway.health()).limits === 'SHARED');
      // What one that hung has counted before it did is still there; one that died begins anew.
      expect((await world.post(hello)).status).toBe(200);
    },
  );

  it('let no request wait for a Redis that was never there', async () => {
    const allowance = { requests: 2, cost: 100 };
    const limits = { window: 60, principal: allowance, address: allowance };
    const world = await startTestGateway({ rates: { limits, redisUrl: 'redis://127.0.0.1:1' } });
    open.push(() => world.gateway.close());
    const statuses = [await world.post(hello), await world.post(hello), await world.post(hello)];
    expect(statuses.map((each) => each.status)).toEqual([200, 200, 429]);
    expect(await world.gateway.health()).toMatchObject({ limits: 'LOCAL' });
  });
});
