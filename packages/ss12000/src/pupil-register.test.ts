import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { SchoolServer } from '../test/school-server.ts';
import { enrolment, part, person, schoolConfiguration } from '../test/school-world.ts';
import { PupilRegister } from './pupil-register.ts';
import { schoolConnections } from './school-connections.ts';

const log = pino({ level: 'silent' });
const closing: Array<() => Promise<void> | void> = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function running(options: { readonly retryMilliseconds?: number } = {}) {
  const server = await SchoolServer.start(new Map(['1461', '1492'].map((code) => [code, part(code)])));
  const dataFolder = mkdtempSync(join(tmpdir(), 'register-'));
  const clock = { now: Date.parse('2026-11-20T12:00:00Z') };
  const open = () => {
    const school = schoolConnections(schoolConfiguration(server.origin, ['1461', '1492']), {}, log);
    const register = new PupilRegister({
      dataFolder,
      connections: school.connections,
      now: () => clock.now,
      log,
      ...options,
    });
    closing.push(async () => {
      await register.close();
      await school.close();
    });
    return { register, connections: school.connections };
  };
  closing.push(
    () => server.close(),
    () => rmSync(dataFolder, { recursive: true }),
  );
  const { register, connections } = open();
  await register.refresh();
  const column = (sql: string) =>
    register.rows(connections, sql, {}).map((row) => Object.values(row).join(' '));
  return { server, register, connections, clock, column, open };
}

const people = "SELECT id FROM person WHERE tenant = '1461' ORDER BY id";

describe('A register of pupils', () => {
  it('has the pupils and who is responsible for them, page by page, and nobody else', async () => {
    const { column, server } = await running();
    expect(column(people)).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'g', 'h', 'k', 'l', 'x'].map((each) => `1461-${each}`),
    );
    expect(column('SELECT name FROM class ORDER BY tenant')).toEqual(['4A', '4A']);
    const pages = server.asked.filter(
      ({ tenant, path }) => tenant === '1461' && path.startsWith('/v2.0/persons'),
    );
    expect(pages.length).toBeGreaterThanOrEqual(4);
    // A page is asked for by its token and limit alone, as the standard has it.
    expect(pages[1]?.path).toMatch(/^\/v2\.0\/persons\?limit=500&pageToken=3$/);
  });

  it('keeps markings as the strictest reading has them, and no address that letters are sent to', async () => {
    const { column } = await running();
    expect(
      column("SELECT id, marking FROM person WHERE tenant = '1461' AND id IN ('1461-a', '1461-c', '1461-d')"),
    ).toEqual(['1461-a NONE', '1461-c PROTECTED', '1461-d UNKNOWN']);
    expect(column("SELECT homes FROM person WHERE id = '1461-c'")).toEqual(['[]']);
  });

  it('asks for what was changed and taken away after the first time', async () => {
    const { server, register, clock, column } = await running();
    const own = server.parts.get('1461')!;
    clock.now += 60_000;
    const modified = new Date(clock.now).toISOString();
    own.persons.push(person('1461-n', { meta: { modified }, enrolments: [enrolment('1461-s')] }));
    own.deleted = { persons: ['1461-b'], activitites: ['other'] };
    server.asked.length = 0;
    await register.refresh();
    expect(column(people)).toEqual(
      ['a', 'c', 'd', 'e', 'g', 'h', 'k', 'l', 'n', 'x'].map((each) => `1461-${each}`),
    );
    const { path } = server.asked.find(({ path: each }) => each.startsWith('/v2.0/persons'))!;
    // Since five minutes before the last reading: clocks differ.
    expect(new URL(path, 'http://x').searchParams.get('meta.modified.after')).toBe(
      '2026-11-20T11:55:00.000Z',
    );
  });

  it('reads all of it twice a day, and forgets what is then no longer there', async () => {
    const { server, register, clock, column } = await running();
    const own = server.parts.get('1461')!;
    own.persons = own.persons.filter(({ id }) => id !== '1461-d');
    clock.now += 60_000;
    await register.refresh();
    expect(column(people)).toContain('1461-d');
    clock.now += 13 * 60 * 60_000;
    await register.refresh();
    expect(column(people)).not.toContain('1461-d');
  });

  it.each(['broken', 'cut'] as const)(
    'stands as it was where a reading is %s, says since when, and reads the others',
    async (how) => {
      const { server, register, connections, clock, column } = await running();
      const before = column('SELECT * FROM person ORDER BY tenant, id');
      server[how].add('1461');
      server.parts.get('1461')!.persons = [];
      clock.now += 13 * 60 * 60_000;
      await register.refresh();
      expect(column("SELECT id FROM person WHERE tenant = '1461'")).toHaveLength(10);
      expect(column('SELECT * FROM person ORDER BY tenant, id').length).toBe(before.length);
      const states = register.states(connections);
      expect(states[0]).toMatchObject({ tenant: '1461', status: 'FAILED', asOf: '2026-11-20T12:00:00.000Z' });
      expect(states[1]).toMatchObject({ tenant: '1492', status: 'CACHED', asOf: '2026-11-21T01:00:00.000Z' });
      server[how].clear();
      await register.refresh();
      expect(register.states(connections)[0]).toMatchObject({ status: 'CACHED' });
      expect(column("SELECT id FROM person WHERE tenant = '1461'")).toEqual([]);
    },
    20_000,
  );

  it('looks again soon after a reading that failed, and not only when the next is due', async () => {
    const { server, register, connections } = await running({ retryMilliseconds: 20 });
    server.broken.add('1461');
    await register.refresh();
    expect(register.states(connections)[0]).toMatchObject({ status: 'FAILED' });
    server.broken.clear();
    while (register.states(connections)[0]!.status === 'FAILED') await setTimeout(20);
    expect(register.states(connections)[0]).toMatchObject({ status: 'CACHED' });
  }, 20_000);

  it('answers at once after a restart, from what was kept', async () => {
    const { server, register, open } = await running();
    await register.close();
    closing.splice(closing.length - 1, 1);
    server.broken.add('1461').add('1492');
    const again = open();
    expect(again.register.ready()).toBe(true);
    expect(again.register.rows(again.connections, people, {})).toHaveLength(10);
  });

  it('leaves out what is not as the standard has it, alone', async () => {
    const { server, register, clock, column } = await running();
    const own = server.parts.get('1461')!;
    clock.now += 13 * 60 * 60_000;
    own.persons.push({ id: 7 }, person('1461-z', { enrolments: [{ enroledAt: 'x' }, enrolment('1461-s')] }));
    await register.refresh();
    expect(column(people)).toContain('1461-z');
    expect(column("SELECT count(*) FROM enrolment WHERE person = '1461-z'")).toEqual(['1']);
  });
});
