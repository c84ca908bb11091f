import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { type DirectoryHarness, directoryHarness } from '../../test/directory-harness.ts';
import { board, hrConfiguration, markings, place, user, writeMarkings } from '../../test/hr-world.ts';
import { Directory } from './directory.ts';
import { directoryConnections } from './directory-connections.ts';

const scope = {
  owners: ['1461', '1492'].map((tenant) => ({ tenant, authority: board })),
  subject: null,
  protectedToo: false,
};
const call = { signal: new AbortController().signal, requestId: 'test' };

describe('A projection of directories', () => {
  let harness: DirectoryHarness;
  beforeEach(async () => {
    harness = await directoryHarness();
  });
  afterEach(() => harness.close());
  const list = async (args: object = {}, more: object = {}) => {
    const slice = { first: 100, after: null };
    const { records } = await harness.connector.list({ ...args }, slice, { ...scope, ...more }, call);
    return records.map(({ record }) => record.id.split(':').at(-1));
  };
  const own = async (args: object = {}) => (await list(args)).filter((id) => id?.startsWith('1461'));

  it('finds by every word of the text, its beginning or all of it, and by unit', async () => {
    expect(await own({ text: 'andersson' })).toEqual(['1461-a', '1461-b']);
    expect(await own({ text: 'ann anders' })).toEqual(['1461-a']);
    expect(await own({ text: 'ÖB' })).toEqual(['1461-e']);
    // Another letter, and not an o with dots.
    expect(await own({ text: 'oberg' })).toEqual([]);
    expect(await own({ text: 'cecilia.carlsson@exa' })).toEqual(['1461-c']);
    expect(await own({ text: '053018100 cecilia' })).toEqual(['1461-c']);
    expect(await own({ text: 'unit 12' })).toEqual(['1461-e']);
    expect(await own({ unit: '1461:unit:11' })).toEqual(['1461-a', '1461-b', '1461-c']);
    expect(await own({ unit: 'no such id' })).toEqual([]);
    // What is private at home is nobody's to find anybody by.
    expect(await own({ text: '0709999999' })).toEqual([]);
  });

  it.each(['"', 'a" OR "b', '*', '--', 'NEAR(a b)', 'words:a', '\u0000'])(
    'takes nothing in the text for a language: %j',
    async (text) => {
      expect(await list({ text })).toEqual([]);
    },
  );

  it('follows HR’s list at once, and hides everybody where it says nothing', async () => {
    expect(await own()).toEqual(['1461-a', '1461-b', '1461-c', '1461-g', '1461-e']);
    writeMarkings(harness.folder, '1461', [...markings.slice(0, 3), '103;CCCC01;Skyddad folkbokföring']);
    expect(await own()).toEqual(['1461-a', '1461-b', '1461-g']);
    // A word that nobody knows, and a list without a column.
    writeMarkings(harness.folder, '1461', [markings[0]!, '101;AAAA01;Nej', '102;BBBB01;Ingen']);
    expect(await own()).toEqual(['1461-b', '1461-g']);
    writeMarkings(harness.folder, '1461', ['Anställningsnummer;Signatur', '101;AAAA01']);
    expect(await own()).toEqual([]);
    writeMarkings(harness.folder, '1461');
    expect(await own()).toHaveLength(5);
    rmSync(join(harness.folder, '1461.csv'));
    expect(await own()).toEqual([]);
    expect(await list()).toContain('1492-a');
  });

  it('reads a list in the encoding of older programs, and with a byte order mark', async () => {
    const text = `${markings.join('\n')}\n`;
    writeFileSync(join(harness.folder, '1461.csv'), Buffer.from(text, 'latin1'));
    expect(await own()).toHaveLength(5);
    writeFileSync(join(harness.folder, '1461.csv'), `\ufeff${text.replaceAll(';', ',')}`);
    expect(await own()).toHaveLength(5);
  });

  it('looks up who is new or changed by their ids, and forgets who has left, without reading all again', async () => {
    const people = harness.server.users.get('1461')!;
    people.push(user('1461-n', 'BBBB01', 'Norén', 'Nils', place('102', '11')));
    people.splice(
      people.findIndex(({ id }) => id === '1461-a'),
      1,
    );
    const at = people.findIndex(({ id }) => id === '1461-c');
    people[at] = { ...people[at], title: 'Rektor', meta: { version: 'W/"2"' } };
    harness.server.asked.length = 0;
    await harness.directory.refresh();
    expect(await own()).toEqual(['1461-b', '1461-c', '1461-g', '1461-n', '1461-e']);
    expect(await own({ text: 'rektor' })).toEqual(['1461-c']);
    const asked = harness.server.asked.filter(({ tenant }) => tenant === '1461');
    for (const { path, body } of asked)
      if (body === null)
        expect(new URL(path, 'http://x').searchParams.get('attributes')).toBe('id,active,meta');
    const scim = 'application/scim+json';
    for (const { body, media } of asked) expect(media).toEqual([scim, body ? scim : undefined]);
    expect(asked.flatMap(({ body }) => (body ? [body.filter] : []))).toEqual([
      'id eq "1461-c" or id eq "1461-n"',
    ]);
  });

  it.each(['broken', 'cut', 'short'] as const)(
    'stands as it was where a directory is %s, says since when, and reads the others',
    async (how) => {
      const before = await list({}, { protectedToo: true });
      harness.server[how].add('1461');
      harness.server.users.set('1461', harness.server.users.get('1461')!.slice(0, 5));
      harness.server.users.set('1492', []);
      await harness.readAgain();
      const expected = before.filter((id) => id?.startsWith('1461'));
      expect(await list({}, { protectedToo: true })).toEqual(expected);
      const { states } = await harness.connector.list({}, { first: 1, after: null }, scope, call);
      expect(states).toMatchObject([
        { tenant: '1461', status: 'FAILED', asOf: expect.any(String) },
        { tenant: '1492', status: 'CACHED' },
      ]);
    },
    20_000,
  );

  it('answers at once after a restart, from what was kept, and looks again soon after a failure', async () => {
    const { server, folder, markings: lists } = harness;
    await harness.directory.close();
    server.broken.add('1461').add('1492');
    const log = pino({ level: 'silent' });
    const { connections, close } = directoryConnections(
      hrConfiguration(server.origin, folder, ['1461', '1492']),
      {},
      log,
    );
    const options = { dataFolder: join(folder, 'data'), connections, markings: lists, now: Date.now, log };
    const again = new Directory({ ...options, retryMilliseconds: 20 });
    expect(again.ready()).toBe(true);
    expect(again.rows(connections, 'SELECT * FROM employee', {})).toHaveLength(14);
    await again.refresh();
    expect(again.states(connections)[0]).toMatchObject({ status: 'FAILED', asOf: expect.any(String) });
    server.broken.clear();
    while (again.states(connections)[0]!.status === 'FAILED') await setTimeout(20);
    await again.close();
    await close();
    harness.directory.close = async () => undefined;
  }, 20_000);
});
