import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestGateway, type TestGateway } from './testing/test-gateway.ts';

describe('the gateway', () => {
  let world: TestGateway;
  beforeEach(async () => {
    world = await startTestGateway();
  });
  afterEach(() => world.gateway.close());

  it('joins several subgraphs into one answer', async () => {
    const { status, body } = await world.post({
      query: '{ person(id: "p1") { name taxClass home { title } employer { name } } }',
    });
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(body.data).toEqual({
      person: {
        name: 'Name p1',
        taxClass: 'class-4',
        home: { title: 'Place c1' },
        employer: { name: 'Team t1' },
      },
    });
  });
});
