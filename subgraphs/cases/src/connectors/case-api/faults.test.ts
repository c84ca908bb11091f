import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CaseApiServer } from '../../../test/case-api-server.ts';
import { call, everywhere, listing, type System, startSystem } from '../../../test/system.ts';

const slice = { first: 20, after: null };
const hurry = { deadlineMs: 600, attemptMs: 300 };
/** The deadline, and what a busy machine adds. */
const inTime = hurry.deadlineMs + 400;

describe('a case-management system that fails', () => {
  let system: System;
  beforeEach(async () => {
    system = await startSystem(60, hurry);
  });
  afterEach(() => system.close());

  const answering = (behave: (response: ServerResponse) => unknown) => (server: CaseApiServer) => {
    server.tamper = (_answer, _heard, response) => void behave(response);
  };
  const html = { 'content-type': 'text/html' };
  const faults: ReadonlyArray<[string, string, (server: CaseApiServer) => Promise<void> | void]> = [
    ['is stopped', 'UNREACHABLE', (server) => server.close()],
    ['never answers', 'TIMEOUT', answering(() => undefined)],
    ['talks garbage', 'BAD_ANSWER', answering((response) => response.socket?.end('garbage\r\n\r\n'))],
    ['shows an error page', 'BAD_ANSWER', answering((response) => response.writeHead(200, html).end('<h1>'))],
    ['fails inside', 'SERVER_ERROR', answering((response) => response.writeHead(500).end())],
    ['has another key', 'REFUSED', answering((response) => response.writeHead(401).end())],
  ];
  it.each(faults)(
    'and %s leaves the others whole, in time, and tells since when',
    async (_title, reason, break_) => {
      const before = await system.cases.list({}, slice, everywhere, call());
      const asOf = before.states.at(-1)?.asOf;
      await break_(system.own);
      const begun = performance.now();
      const { records, states } = await system.cases.list({}, slice, everywhere, call());
      expect(performance.now() - begun).toBeLessThan(inTime);
      const others = listing(system, (each) => each.tenant !== '1492');
      expect(records.map((each) => each.record.id)).toEqual(others.slice(0, 20));
      expect(states).toMatchObject([
        { system: 'cases-shared', tenant: '1438', status: 'LIVE' },
        { system: 'cases-shared', tenant: '1461', status: 'LIVE' },
        { system: 'cases-amal', tenant: '1492', status: 'FAILED', asOf, reason },
      ]);
    },
  );

  it('for one of the tenants that share it fails for that tenant alone', async () => {
    system.shared.tamper = (answer, heard, response) =>
      heard.municipality === '1438' ? void response.writeHead(500).end() : answer;
    const { states } = await system.cases.list({}, slice, everywhere, call());
    expect(states.map((each) => each.status)).toEqual(['FAILED', 'LIVE', 'LIVE']);
  });

  it('in every kind of question leaves the others whole', async () => {
    await system.own.close();
    const ids = listing(system).slice(0, 30);
    const asked = await Promise.all([
      system.cases.load(ids, everywhere, call()),
      system.parties.related('case', ids, {}, slice, everywhere, call()),
      system.documents.related('case', ids, {}, slice, everywhere, call()),
      system.decisions.related('case', ids, {}, slice, everywhere, call()),
    ]);
    for (const { records, states } of asked) {
      const there = (each: unknown) => each !== null && !(Array.isArray(each) && each.length === 0);
      expect((records as readonly unknown[]).map(there)).toEqual(ids.map((id) => !id.startsWith('1492')));
      expect(states.map((each) => each.status)).toEqual(['LIVE', 'LIVE', 'FAILED']);
    }
  });
});
