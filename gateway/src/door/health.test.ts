import { describe, expect, it } from '@jest/globals';
import { startTestGateway } from '../testing/test-gateway.ts';
import { worldSubgraphs } from '../testing/world.ts';
import { inProcessTransport } from '../transport/in-process-transport.ts';
import { HealthWatch } from './health.ts';

describe('health', () => {
  function watch() {
    const subgraphs = worldSubgraphs();
    const clock = { now: 0 };
    const health = new HealthWatch({
      subgraphs: new Map([...subgraphs].map(([name, each]) => [name, inProcessTransport(each)])),
      now: () => clock.now,
      grace: 60_000,
    });
    const money = subgraphs.get('money')!;
    return { health, clock, money };
  }

  it('is ready when every subgraph has been, and stays so when one goes away', async () => {
    const { health, clock, money } = watch();
    money.isReady = false;
    expect(await health.ask()).toEqual({
      status: 'STARTING',
      subgraphs: { people: true, money: false, places: true },
    });
    money.isReady = true;
    clock.now += 1_000;
    expect(await health.ask()).toEqual({
      status: 'READY',
      subgraphs: { people: true, money: true, places: true },
    });
    money.isReady = false;
    clock.now += 1_000;
    expect(await health.ask()).toEqual({
      status: 'READY',
      subgraphs: { people: true, money: false, places: true },
    });
  });

  it('does not wait forever for a subgraph that never comes', async () => {
    const { health, clock, money } = watch();
    money.isReady = false;
    clock.now = 60_001;
    expect((await health.ask()).status).toBe('READY');
  });

  it('is told over HTTP by its status', async () => {
    const world = await startTestGateway();
    try {
      world.subgraphs.get('money')!.isReady = false;
      const starting = await fetch(`${world.url}/health`);
      expect([starting.status, await starting.json()]).toMatchObject([503, { status: 'STARTING' }]);
      world.subgraphs.get('money')!.isReady = true;
      // What was heard of the subgraphs is good for a while; it is 200 in the end, or the test's own time is up.
      while ((await fetch(`${world.url}/health`)).status !== 200)
        await new Promise((resolve) => setTimeout(resolve, 20));
    } finally {
      await world.gateway.close();
    }
  });
});

describe('draining', () => {
  it('lets requests in flight finish, takes no new ones, says so, and closes the subgraphs', async () => {
    const world = await startTestGateway({ drainDelay: 150 });
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const people = world.subgraphs.get('people')!;
    people.interfere = async () => {
      await held;
      return { data: { person: { name: 'at last' } } };
    };
    const inFlight = world.post({ query: '{ person(id: "p1") { name } }' });
    while (people.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));

    const closed = world.gateway.close();
    const health = await fetch(`${world.url}/health`);
    expect([health.status, await health.json()]).toMatchObject([503, { status: 'DRAINING' }]);
    const refused = await world.post({ query: '{ __typename }' });
    expect([refused.status, refused.body.errors[0].extensions.code]).toEqual([503, 'SHUTTING_DOWN']);
    expect(refused.headers.get('connection')).toBe('close');

    setTimeout(release, 200);
    const answer = await inFlight;
    expect(answer.body.data).toEqual({ person: { name: 'at last' } });
    expect(answer.headers.get('connection')).toBe('close');
    await closed;
    expect([...world.subgraphs.values()].every((each) => each.closed)).toBe(true);
    await expect(fetch(`${world.url}/health`)).rejects.toThrow();
    expect(world.gateway.close()).toBe(world.gateway.close());
  });

  it('cuts off what does not finish in time', async () => {
    const world = await startTestGateway({ drainTimeout: 100 });
    const people = world.subgraphs.get('people')!;
    people.interfere = () => new Promise(() => {});
    const inFlight = world.post({ query: '{ person(id: "p1") { name } }' }).catch(() => 'cut off');
    while (people.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const start = performance.now();
    await world.gateway.close();
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(await inFlight).toBe('cut off');
  });
});
