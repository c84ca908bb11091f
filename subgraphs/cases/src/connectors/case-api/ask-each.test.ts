import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { call, everywhere, type System, startSystem } from '../../../test/system.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem(10);
});
afterAll(() => system.close());

describe('a connection that fails', () => {
  it('is not waited for twice by the same request, and is asked again by the next', async () => {
    system.shared.tamper = (_answer, _heard, response) => void response.writeHead(200).end('[');
    const request = call();
    const { states } = await system.cases.list({}, { first: 5, after: null }, everywhere, request);
    const heard = system.shared.heard.length;
    const ids = ['1461:case:BN-2026-000002'];
    const again = await system.decisions.related(
      'case',
      ids,
      {},
      { first: 5, after: null },
      everywhere,
      request,
    );
    expect(system.shared.heard).toHaveLength(heard);
    expect(again.states).toEqual(states.filter(({ tenant }) => tenant === '1461'));
    system.calm();
    const next = await system.decisions.related(
      'case',
      ids,
      {},
      { first: 5, after: null },
      everywhere,
      call(),
    );
    expect(next.states.map(({ status }) => status)).toEqual(['LIVE']);
  });
});
