import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RawFolder } from './raw-folder.ts';
import { readChunks } from './read-chunks.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samgraf-raw-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const raw = () => join(folder, 'raw');
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const sum = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
const bytesOf = (place: { path: string; offset: number }, length: number) =>
  Buffer.concat(
    [...readChunks(place.path, place.offset, length)].map((each) => Buffer.from(each)),
  ).toString();

describe('RawFolder', () => {
  it('keeps many small files in one, and finds each by its checksum, now and after a restart', () => {
    const contents = ['first', '', 'tredje åäö\n', 'first', 'x'.repeat(200_000)];
    const one = new RawFolder(raw());
    const kept = contents.map((each, index) => one.keep(file(`f${index}`, each), undefined, true));
    expect(readdirSync(raw())).toEqual([]);
    one.sync();
    expect(readdirSync(raw())).toHaveLength(1);
    for (const [index, content] of contents.entries()) {
      const { sha256, bytes } = kept[index]!;
      expect([sha256, bytes]).toEqual([sum(content), Buffer.byteLength(content)]);
      expect(bytesOf(kept[index]!, bytes)).toBe(content);
      expect(bytesOf(new RawFolder(raw()).find(sha256)!, bytes)).toBe(content);
    }
    expect(one.find(sum('another'))).toBeNull();
  });

  it('keeps the same bytes once, packed or not', () => {
    const one = new RawFolder(raw());
    for (const name of ['a', 'b']) one.keep(file(name, name), undefined, true);
    one.sync();
    const before = readdirSync(raw());
    const two = new RawFolder(raw());
    const again = two.keep(file('c', 'a'), undefined, true);
    const alone = two.keep(file('d', 'b'));
    two.sync();
    expect(readdirSync(raw())).toEqual(before);
    expect(bytesOf(again, 1)).toBe('a');
    expect(bytesOf(alone, 1)).toBe('b');
  });

  it('keeps a large file on its own, also among small ones', () => {
    const large = Buffer.alloc(300_000, 'y');
    const one = new RawFolder(raw());
    const kept = one.keep(file('large', large), undefined, true);
    one.keep(file('small', 's'), undefined, true);
    one.sync();
    expect(kept.path).toBe(join(raw(), sum(large)));
    expect(readFileSync(kept.path).equals(large)).toBe(true);
    expect(readdirSync(raw())).toHaveLength(2);
  });

  it('shows the bytes as they pass', () => {
    const seen: string[] = [];
    const one = new RawFolder(raw());
    for (const small of [true, false])
      one.keep(file(`f${small}`, `${small}`), (chunk) => seen.push(Buffer.from(chunk).toString()), small);
    expect(seen).toEqual(['true', 'false']);
  });
});

describe('readChunks', () => {
  it('reads a part, a whole, and a file of more than one piece', () => {
    const path = file('parts', 'abcdef');
    expect(bytesOf({ path, offset: 2 }, 3)).toBe('cde');
    expect(bytesOf({ path, offset: 0 }, Number.POSITIVE_INFINITY)).toBe('abcdef');
    const long = file('long', Buffer.alloc(2_500_000, 'z'));
    const lengths = [...readChunks(long)].map((each) => each.length);
    expect(lengths.reduce((one, other) => one + other, 0)).toBe(2_500_000);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1024 * 1024);
  });
});
