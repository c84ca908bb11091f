import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FolderAnchor } from '../anchors/folder-anchor.ts';
import { encodeEntry } from '../encode-entry.ts';
import { exportLedger } from '../export/export-ledger.ts';
import { pruneLedger } from '../export/prune-ledger.ts';
import { newKeyPem, noteKey } from '../note/note-key.ts';
import { SqliteReader } from '../store/sqlite-reader.ts';
import { SqliteStore } from '../store/sqlite-store.ts';
import { someEntry } from '../testing/some-entry.ts';
import { TreeWriter } from '../tree-writer.ts';
import { verifyLedger, type WitnessFile } from './verify-ledger.ts';

const root = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(root, { recursive: true }));
const key = noteKey('samgraf-ledger/cases', newKeyPem());

interface Made {
  readonly text: string;
  readonly witness: WitnessFile[];
  readonly reader: SqliteReader;
}

/** A history: batches of entries, a checkpoint after each; what the writer signs is what a liar with its key can sign. */
async function history(name: string, batches: readonly string[][], keys = [key]): Promise<Made> {
  const folder = join(root, name);
  const trees = new TreeWriter(new SqliteStore(join(folder, 'cases.sqlite'), 'cases'), 'cases', keys);
  const anchor = new FolderAnchor('1461', join(folder, 'witness'));
  for (const [index, batch] of batches.entries()) {
    const time = `2026-11-24T12:00:0${index}.000Z`;
    const texts = batch.map((correlation) => encodeEntry({ ...someEntry({ correlation }), time }));
    if (texts.length > 0)
      await trees.append(
        texts.map((text) => ({ tenant: '1461', text })),
        time,
      );
    for (const sealed of await trees.seal(['1461'], time, 'ALL')) await anchor.send('cases', sealed);
  }
  const reader = new SqliteReader(folder);
  return { text: await exported(reader, keys), witness: filesOf(join(folder, 'witness')), reader };
}

async function exported(reader: SqliteReader, keys = [key]): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportLedger('1461', reader, () => keys.map((each) => each.verifier)))
    lines.push(`${line}\n`);
  return lines.join('');
}

/** What a folder holds, as a witness called by its name. */
function filesOf(folder: string, as = 'witness'): WitnessFile[] {
  return readdirSync(join(folder, 'cases')).map((file) => ({
    path: join(as, 'cases', file),
    text: readFileSync(join(folder, 'cases', file), 'utf8'),
  }));
}

const batches = [['a', 'b', 'c'], [], ['d', 'e'], ['f', 'g', 'h']];
let honest: Made;
beforeAll(async () => {
  honest = await history('honest', batches);
});

/** Where the findings say that the first bad entry is. */
const firstBad = (text: string, witness: readonly WitnessFile[]) => {
  const findings = verifyLedger(text, witness);
  const [entry] = findings.flatMap((each) => each.entry ?? []).sort((one, other) => one - other);
  return { found: findings.length > 0, entry, what: findings.map((each) => each.what).join('\n') };
};
const lineOf = (index: number) =>
  honest.text.split('\n').findIndex((line) => line.includes(`"entry","index":${index},`));
const changed = (change: (lines: string[]) => string[]) => change(honest.text.split('\n')).join('\n');

describe('an exported ledger', () => {
  it('is whole where nothing was done to it, with and without its witness', () => {
    expect(verifyLedger(honest.text, honest.witness)).toEqual([]);
    expect(verifyLedger(honest.text, [])).toEqual([]);
  });

  it('shows one changed byte, wherever it is, and the entry that it is in', () => {
    const bytes = Buffer.from(honest.text);
    const lines = honest.text.split('\n');
    const starts = lines.map((_, index) =>
      Buffer.byteLength(
        lines
          .slice(0, index)
          .map((each) => `${each}\n`)
          .join(''),
      ),
    );
    const missed: number[] = [];
    const misplaced: number[] = [];
    // Every byte of an entry, of a checkpoint and of all that is short; every seventh of the rest.
    for (let at = 0; at < bytes.length; at += at > starts[lineOf(1)]! && at < starts[lineOf(7)]! ? 7 : 1) {
      const copy = Buffer.from(bytes);
      copy[at] = bytes[at] === 0x31 ? 0x32 : 0x31;
      const { found, entry } = firstBad(copy.toString('utf8'), honest.witness);
      if (!found) missed.push(at);
      const line = starts.findLastIndex((start) => start <= at);
      const index = line - lineOf(0);
      if (index >= 0 && index < 8 && bytes[at] !== 0x0a && entry !== index) misplaced.push(at);
    }
    expect(missed).toEqual([]);
    expect(misplaced).toEqual([]);
  });

  it('shows an entry that was removed, inserted, or changed places', () => {
    const at = lineOf(4);
    expect(
      firstBad(
        changed((lines) => lines.toSpliced(at, 1)),
        honest.witness,
      ),
    ).toMatchObject({ found: true, entry: 4 });
    expect(
      firstBad(
        changed((lines) => lines.toSpliced(at, 0, lines[at]!)),
        honest.witness,
      ),
    ).toMatchObject({ entry: 5 });
    const swapped = changed((lines) => lines.with(at, lines[at + 1]!).with(at + 1, lines[at]!));
    expect(firstBad(swapped, honest.witness)).toMatchObject({ found: true, entry: 4 });
  });

  it('shows that its end is missing', () => {
    for (let keep = 1; keep < honest.text.split('\n').length - 1; keep++) {
      const text = `${honest.text.split('\n').slice(0, keep).join('\n')}\n`;
      expect([keep, verifyLedger(text, []).length > 0]).toEqual([keep, true]);
    }
  });
});

describe('a ledger that lies, with its own key and valid signatures', () => {
  it('and cuts its tail is found by whoever knows the tail', async () => {
    const liar = await history('cut', batches.slice(0, 3));
    expect(verifyLedger(liar.text, [])).toEqual([]);
    const { entry, what } = firstBad(liar.text, honest.witness);
    expect(entry).toBe(5);
    expect(what).toContain('tail is cut');
  });

  it.each([0, 3, 6])(
    'and rewrites entry %i and all hashes after it is found, and the entry named',
    async (index) => {
      let at = 0;
      const rewritten = batches.map((batch) =>
        batch.map((each) => (at++ === index ? `${each} rewritten` : each)),
      );
      const liar = await history(`rewritten-${index}`, rewritten);
      expect(verifyLedger(liar.text, liar.witness)).toEqual([]);
      expect(firstBad(liar.text, honest.witness)).toMatchObject({ found: true, entry: index });
      const { entry, what } = firstBad(
        liar.text,
        honest.witness.filter(({ path }) => !path.endsWith('.leaves')),
      );
      expect(what).toMatch(/one of the entries \d+ to \d+ was rewritten/);
      expect(entry).toBe([0, 0, 0, 3, 3, 5][index] ?? 5);
    },
  );

  it('and leaves one entry out, or slips one in, is found', async () => {
    const without = await history('without', [['a', 'b', 'c'], [], ['e'], ['f', 'g', 'h', 'i']]);
    expect(firstBad(without.text, honest.witness)).toMatchObject({ found: true, entry: 3 });
    const more = await history('more', [['a', 'b', 'x', 'c'], [], ['d', 'e'], ['f', 'g', 'h']]);
    expect(firstBad(more.text, honest.witness)).toMatchObject({ found: true, entry: 2 });
  });

  it('and gives a witness an old checkpoint again is found', () => {
    const at = (number: number) =>
      honest.witness.find(({ path }) => path.endsWith(`00${number}.checkpoint`))!;
    const replayed = [...honest.witness, { path: at(3).path.replace('003.', '004.'), text: at(2).text }];
    expect(firstBad(honest.text, replayed).what).toContain('old one was replayed');
  });

  it('and shows two witnesses two histories is found, whichever it exports', async () => {
    const other = await history('other', [['a', 'b', 'c'], [], ['d', 'other'], ['f', 'g', 'h']]);
    const both = [...honest.witness, ...filesOf(join(root, 'other', 'witness'), 'second')];
    for (const text of [honest.text, other.text]) {
      const { entry, what } = firstBad(text, both);
      expect(entry).toBe(4);
      expect(what).toContain('two histories');
    }
  });

  it('and signs with a key that nobody vouched for is found', async () => {
    const forged = noteKey('samgraf-ledger/cases', newKeyPem());
    const liar = await history('forged', batches, [forged]);
    expect(firstBad(liar.text, honest.witness).what).toContain('signed by no key that is trusted');
  });

  it('and leaves out a writer altogether is found', () => {
    const without = changed((lines) => [lines[0]!, '{"kind":"end","trees":0,"entries":0}', '']);
    expect(verifyLedger(without, [])).toEqual([]);
    expect(firstBad(without, honest.witness)).toMatchObject({ found: true, entry: 0 });
  });
});

describe('a ledger that lives long', () => {
  it('goes over to a new key that the old one vouches for', async () => {
    const next = noteKey('samgraf-ledger/cases', newKeyPem());
    const folder = join(root, 'rotated');
    const keys = [key];
    const anchor = new FolderAnchor('1461', join(folder, 'witness'));
    for (const [number, use] of [[key], [key, next], [next]].entries()) {
      const trees = new TreeWriter(new SqliteStore(join(folder, 'cases.sqlite'), 'cases'), 'cases', use);
      for (const sealed of await trees.seal(['1461'], `2026-11-24T12:00:0${number}.000Z`, 'ALL'))
        await anchor.send('cases', sealed);
    }
    const text = await exported(new SqliteReader(folder), [...keys, next]);
    expect(verifyLedger(text, filesOf(join(folder, 'witness')))).toEqual([]);
    expect(verifyLedger(text, [])).toEqual([]);
  });

  it('still verifies when retention has removed what was sealed, and shows what is changed after or before', async () => {
    const long = await history('pruned', batches);
    const tree = { tenant: '1461', writer: 'cases' };
    expect(await pruneLedger(tree, '2026-11-24T12:00:02.000Z', long.reader)).toBe(3);
    expect(await pruneLedger(tree, '2026-11-24T12:00:03.000Z', long.reader)).toBe(2);
    const text = await exported(long.reader);
    expect(text).not.toContain('"correlation":"d"');
    expect(text).toContain('"correlation":"f"');
    expect(verifyLedger(text, long.witness)).toEqual([]);
    const lines = text.split('\n');
    const second = lines.findIndex((line) => line.includes('"pruned"')) + 1;
    const other = lines.with(second, lines[second + 1]!).join('\n');
    expect(firstBad(other, long.witness)).toMatchObject({ found: true, entry: 1 });
    expect(firstBad(text.replace('"correlation":"g"', '"correlation":"x"'), long.witness)).toMatchObject({
      entry: 6,
    });
  });
});
