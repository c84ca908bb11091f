import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import postgres from 'postgres';
import { decodeEntry } from './encode-entry.ts';
import type { Ledger } from './ledger.ts';
import { leafHash } from './merkle/hashes.ts';
import { subtreeRoot } from './merkle/subtree-root.ts';
import { parseCheckpoint } from './note/checkpoint.ts';
import { addSigningKey } from './note/signing-keys.ts';
import { type LedgerOptions, openLedger } from './open-ledger.ts';
import { someEntry } from './testing/some-entry.ts';
import { testDatabase } from './testing/test-services.ts';

const testing = await testDatabase();
const database = testing?.url ?? null;
const folders: string[] = [];
const opened: Ledger[] = [];
let warnings: Array<{ about: string; error: string }> = [];

function options(more: Partial<LedgerOptions> = {}): LedgerOptions {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  folders.push(folder);
  return {
    folder: join(folder, 'ledger'),
    keysFolder: join(folder, 'keys'),
    database: null,
    writer: `writer-${process.pid}-${folders.length}`,
    tenants: ['1461', '1492'],
    anchors: [],
    onWarning: (warning) => warnings.push(warning),
    interval: 60_000,
    ...more,
  };
}

async function opens(of: LedgerOptions): Promise<Ledger> {
  const ledger = await openLedger(of);
  opened.push(ledger);
  return ledger;
}

afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
  warnings = [];
});
afterAll(async () => {
  await testing?.drop();
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

const stores: Array<[string, string | null]> = [['SQLite', null]];
if (database) stores.push(['PostgreSQL', database]);

describe.each(stores)('a ledger in %s', (_name, url) => {
  const all = async (ledger: Ledger, of: LedgerOptions, tenant: string) =>
    (await ledger.reader.entries({ tenant, writer: of.writer }, 0, 1_000)).map(decodeEntry);

  it('has on its disk what it said it wrote, in the order in which it was written', async () => {
    const of = options({ database: url });
    const ledger = await opens(of);
    await Promise.all(
      Array.from({ length: 40 }, (_, index) => ledger.write([someEntry({ correlation: `${index}` })])),
    );
    await ledger.write([someEntry({ tenant: '1492', home: '1492', correlation: 'other' })]);
    expect((await all(ledger, of, '1461')).map((each) => each.correlation)).toEqual(
      Array.from({ length: 40 }, (_, index) => `${index}`),
    );
    expect((await all(ledger, of, '1492')).map((each) => each.correlation)).toEqual(['other']);
  });

  it('signs where each tenant’s tree stands, also where nothing happened, and goes on after a restart', async () => {
    const of = options({ database: url });
    const first = await opens(of);
    await first.write([someEntry({ correlation: 'a' }), someEntry({ correlation: 'b' })]);
    await first.close();
    opened.pop();
    const second = await opens(of);
    await second.write([someEntry({ correlation: 'c' })]);
    await second.seal();

    const tree = { tenant: '1461', writer: of.writer };
    const notes = (await second.reader.checkpoints(tree)).map((each) => parseCheckpoint(each.note));
    const leaves = (await second.reader.entries(tree, 0, 10)).map(leafHash);
    expect(notes.map((each) => each.number)).toEqual(notes.map((_, index) => index));
    expect(notes.at(-1)?.size).toBe(3);
    for (const { size, root } of notes) expect(root).toEqual(subtreeRoot(leaves.slice(0, size)));
    const idle = await second.reader.checkpoints({ tenant: '1492', writer: of.writer });
    expect(idle.length).toBeGreaterThanOrEqual(3);
    expect(idle.every((each) => each.size === 0)).toBe(true);
  });

  it('signs with a new key beside the old one after a rotation', async () => {
    const of = options({ database: url });
    await (await opens(of)).close();
    opened.pop();
    addSigningKey(join(of.keysFolder, 'signing'), of.writer);
    const ledger = await opens(of);
    await ledger.seal();
    const { note } = (await ledger.reader.checkpoints({ tenant: '1461', writer: of.writer })).at(-1)!;
    const [text, signatures] = [
      note.slice(0, note.indexOf('\n\n') + 1),
      note.trimEnd().split('\n').slice(-2),
    ];
    const folder = join(of.keysFolder, 'signing');
    for (const [index, line] of signatures.entries()) {
      const key = createPublicKey(readFileSync(join(folder, `${of.writer}.${index}.pem`), 'utf8'));
      const bytes = Buffer.from(line.split(' ').at(-1)!, 'base64');
      expect(verify(null, Buffer.from(text), key, bytes.subarray(4))).toBe(true);
    }
  });

  it('never runs backwards with its clock', async () => {
    let now = Date.parse('2026-11-24T12:00:00Z');
    const of = options({ database: url, now: () => now });
    const ledger = await opens(of);
    await ledger.write([someEntry()]);
    now -= 3_600_000;
    await ledger.write([someEntry()]);
    now += 7_200_000;
    await ledger.write([someEntry()]);
    const [first, second, third] = (await all(ledger, of, '1461')).map((each) => each.time);
    expect(second).toBe(first);
    expect(third! > second!).toBe(true);
  });

  it('gives the home tenant what its account was shown elsewhere, without whom it was about', async () => {
    const of = options({ database: url });
    const ledger = await opens(of);
    await ledger.write([
      someEntry({ tenant: '1492', home: '1461', correlation: 'seen', subjects: ['s'], records: ['r'] }),
      someEntry({
        tenant: '1492',
        home: '1461',
        correlation: 'refused',
        outcome: 'DENIED',
        reason: 'NO_AGREEMENT',
      }),
    ]);
    expect(await all(ledger, of, '1492')).toMatchObject([
      { correlation: 'seen', subjects: ['s'] },
      { correlation: 'refused' },
    ]);
    expect(await all(ledger, of, '1461')).toMatchObject([
      { correlation: 'seen', tenant: '1492', subjects: [], records: [] },
    ]);
  });

  it('lets one writer alone grow a tree, and refuses a second under the same name', async () => {
    const of = options({ database: url });
    const [one, other] = [await opens(of), await opens(of)];
    await one.seal();
    await other.seal();
    await one.write([someEntry({ correlation: 'one' })]);
    await expect(other.write([someEntry({ correlation: 'other' })])).rejects.toMatchObject({
      extensions: { code: 'LEDGER_UNAVAILABLE' },
    });
    expect((await all(one, of, '1461')).map((each) => each.correlation)).toEqual(['one']);
  });
});

describe('a ledger in PostgreSQL, to whoever has its tables', () => {
  let sql: postgres.Sql;
  beforeAll(() => {
    sql = postgres(database ?? '', { max: 1, onnotice: () => undefined });
  });
  afterAll(() => sql.end());

  (database ? it.each : it.skip.each)([
    "UPDATE ledger_entries SET entry = ''",
    'DELETE FROM ledger_entries',
    'TRUNCATE ledger_entries',
    'UPDATE ledger_checkpoints SET size = 0',
    'DELETE FROM ledger_checkpoints',
  ])('refuses %s', async (statement) => {
    const ledger = await opens(options({ database }));
    await ledger.write([someEntry()]);
    await ledger.seal();
    await expect(sql.unsafe(statement)).rejects.toThrow('append-only');
  });
});

describe('a ledger that cannot write', () => {
  it('refuses as long as its folder cannot be made, and then writes', async () => {
    const of = options();
    writeFileSync(of.folder, 'in the way');
    const ledger = await opens(of);
    await expect(ledger.write([someEntry()])).rejects.toMatchObject({ tenants: null });
    rmSync(of.folder);
    await ledger.write([someEntry({ correlation: 'at last' })]);
    expect(await ledger.reader.entries({ tenant: '1461', writer: of.writer }, 0, 10)).toHaveLength(1);
  });

  it('refuses where its database does not answer', async () => {
    const ledger = await opens(
      options({ database: 'postgres://nobody@127.0.0.1:1/none', writePatience: 300 }),
    );
    await expect(ledger.write([someEntry()])).rejects.toMatchObject({ tenants: null });
  });
});

describe('the checkpoints of a ledger', () => {
  it('go out at once to every place that a tenant names, with the hashes of what is new', async () => {
    const bodies: string[] = [];
    const witness = createServer((request, response) => {
      let body = '';
      request
        .on('data', (chunk) => (body += chunk))
        .on('end', () => {
          bodies.push(body);
          response.writeHead(204).end();
        });
    });
    await new Promise<void>((resolve) => witness.listen(0, '127.0.0.1', () => resolve()));
    const of = options();
    const folder = join(of.keysFolder, '..', 'witness');
    const url = `http://127.0.0.1:${(witness.address() as AddressInfo).port}/checkpoints`;
    const ledger = await opens({
      ...of,
      anchors: [
        { tenant: '1461', folder },
        { tenant: '1461', url },
      ],
    });
    await ledger.write([someEntry()]);
    await ledger.seal();
    const stored = await ledger.reader.checkpoints({ tenant: '1461', writer: of.writer });
    const files = readdirSync(join(folder, of.writer))
      .filter((each) => each.endsWith('.checkpoint'))
      .sort();
    expect(files.map((each) => readFileSync(join(folder, of.writer, each), 'utf8'))).toEqual(
      stored.map((each) => each.note),
    );
    expect(bodies).toEqual(stored.map((each) => each.note));
    const leaves = readdirSync(join(folder, of.writer)).filter((each) => each.endsWith('.leaves'));
    const [entry] = await ledger.reader.entries({ tenant: '1461', writer: of.writer }, 0, 10);
    expect(leaves.map((each) => readFileSync(join(folder, of.writer, each), 'utf8'))).toEqual([
      `${leafHash(entry!).toString('base64')}\n`,
    ]);
    await new Promise((resolve) => witness.close(resolve));
  });

  it('that no place has taken for too long hold back that tenant’s information, and no other’s', async () => {
    const of = options({ anchorPatience: 1_000 });
    const inTheWay = join(of.keysFolder, '..', 'witness');
    writeFileSync(inTheWay, 'in the way');
    const ledger = await opens({ ...of, anchors: [{ tenant: '1461', folder: inTheWay }] });
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    await expect(ledger.write([someEntry()])).rejects.toMatchObject({ tenants: new Set(['1461']) });
    await ledger.write([someEntry({ tenant: '1492', home: '1492' })]);
    rmSync(inTheWay);
    await ledger.seal();
    await ledger.write([someEntry()]);
  });
});
