export interface BrokenFilesOptions {
  /** Whole files, which are broken in turn. */
  readonly samples: readonly Uint8Array[];
  readonly count: number;
  /** The same seed, the same files. */
  readonly seed: number;
  /** Pieces that mean something in the format and hurt where they do not belong: `{`, `#RAR 0`, `<!DOCTYPE`. */
  readonly words: readonly string[];
}

/** A file that went wrong on its way. */
export interface BrokenFile {
  readonly bytes: Buffer;
  /** What was done to it, so that a failure can be told and looked into. */
  readonly how: string;
}

type Pick = (below: number) => number;
type Break = (bytes: Buffer, pick: Pick, words: readonly string[]) => Buffer;

/** What happens to files: on bad disks, in bad programs, in transfers that are cut short, by hands with an editor. */
const breaks: Readonly<Record<string, Break>> = {
  'a bit flipped': (bytes, pick) => {
    const at = pick(bytes.length);
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ (1 << pick(8));
    return copy;
  },
  'cut short': (bytes, pick) => bytes.subarray(0, pick(bytes.length)),
  'a hole of zeros': (bytes, pick) => {
    const [from, to] = range(bytes, pick, 512);
    return Buffer.from(bytes).fill(0, from, to);
  },
  'a piece lost': (bytes, pick) => {
    const [from, to] = range(bytes, pick, 200);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  'a piece twice': (bytes, pick) => {
    const [from, to] = range(bytes, pick, 2_000);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  'noise within': (bytes, pick) => {
    const noise = Buffer.from(Array.from({ length: 1 + pick(40) }, () => pick(256)));
    return insert(bytes, pick(bytes.length), noise);
  },
  'a word where it does not belong': (bytes, pick, words) =>
    insert(bytes, pick(bytes.length), Buffer.from(words[pick(words.length)] ?? '')),
  'a line lost': (bytes, pick) => overLines(bytes, (lines) => void lines.splice(pick(lines.length), 1)),
  'a line twice': (bytes, pick) =>
    overLines(bytes, (lines) => {
      const at = pick(lines.length);
      lines.splice(pick(lines.length), 0, lines[at] ?? '');
    }),
  'two lines changed about': (bytes, pick) =>
    overLines(bytes, (lines) => {
      const [one, other] = [pick(lines.length), pick(lines.length)];
      [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
    }),
  'a number grown': (bytes, pick) => overNumber(bytes, pick, (number) => number.repeat(1 + pick(30))),
  'a number for another': (bytes, pick) => overNumber(bytes, pick, () => String(pick(1_000_000))),
  'resaved in another encoding': (bytes, pick) => {
    const text = bytes.toString('latin1');
    return pick(2) === 0 ? Buffer.from(text, 'utf16le') : Buffer.from(`\ufeff${text}`, 'utf8');
  },
  'a line of 100 000 characters': (bytes, pick) =>
    insert(bytes, pick(bytes.length), Buffer.alloc(100_000, 'x')),
};

/** Files broken in one to four ways each. */
export function* brokenFiles({ samples, count, seed, words }: BrokenFilesOptions): Generator<BrokenFile> {
  const pick = lot(seed);
  const names = Object.keys(breaks);
  for (let index = 0; index < count; index += 1) {
    let bytes = Buffer.from(samples[index % samples.length]!);
    const done: string[] = [];
    for (let left = 1 + pick(4); left > 0 && bytes.length > 1; left -= 1) {
      const name = names[pick(names.length)]!;
      bytes = Buffer.from(breaks[name]!(bytes, pick, words));
      done.push(name);
    }
    yield { bytes, how: `${seed}/${index}: sample ${index % samples.length}, ${done.join(', ')}` };
  }
}

/** Whole numbers drawn by lot, the same for the same seed (mulberry32). */
function lot(seed: number): Pick {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

function range(bytes: Buffer, pick: Pick, longest: number): readonly [from: number, to: number] {
  const from = pick(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + pick(longest))];
}

function insert(bytes: Buffer, at: number, piece: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

function overLines(bytes: Buffer, change: (lines: string[]) => void): Buffer {
  const lines = bytes.toString('latin1').split('\n');
  change(lines);
  return Buffer.from(lines.join('\n'), 'latin1');
}

function overNumber(bytes: Buffer, pick: Pick, change: (number: string) => string): Buffer {
  const text = bytes.toString('latin1');
  const numbers = [...text.matchAll(/\d+/g)];
  const chosen = numbers[pick(numbers.length)];
  if (chosen === undefined) return bytes;
  const [number] = chosen;
  const changed = text.slice(0, chosen.index) + change(number) + text.slice(chosen.index + number.length);
  return Buffer.from(changed, 'latin1');
}
