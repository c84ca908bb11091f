// Verifies an exported ledger against the checkpoints that witnesses hold. One file on purpose, with nothing of ours in it:
// whoever examines a ledger can read all that it rests on, and run it with Node 24 and no package at all.
//
//   node verify-ledger.ts FILE --checkpoints DIR
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Something that is not as it was. */
export interface Finding {
  readonly writer: string | null;
  /** The first entry that is bad, from 0; null where it is no entry. */
  readonly entry: number | null;
  readonly what: string;
}

/** A file that a witness holds. */
export interface WitnessFile {
  readonly path: string;
  readonly text: string;
}

interface Note {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
  readonly number: number;
  readonly time: string;
  readonly text: string;
  readonly signatures: ReadonlyArray<{ id: string; signature: Buffer }>;
}

interface Held {
  readonly path: string;
  readonly note: Note;
  readonly leaves: readonly string[];
}

interface TreeLines {
  readonly writer: string;
  readonly keys: string[];
  readonly entries: Array<{ index: number; hash: string; text: string; value: Record<string, unknown> }>;
  readonly notes: string[];
  /** Hashes of the entries that retention took away. */
  readonly pruned: string[];
}

const sha256 = (...parts: Buffer[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const leafOf = (text: string) => sha256(Buffer.from([0]), Buffer.from(text, 'utf8'));
const nodeOf = (left: Buffer, right: Buffer) => sha256(Buffer.from([1]), left, right);
const rootOf = (peaks: readonly Buffer[]) =>
  peaks.length === 0 ? sha256() : peaks.reduceRight((right, left) => nodeOf(left, right));

/** @returns all that is not as it was; none where the export is whole and every witness agrees */
export function verifyLedger(text: string, files: readonly WitnessFile[]): Finding[] {
  const findings: Finding[] = [];
  const { tenant, trees } = readExport(text, findings);
  const held = readWitnesses(files, findings);
  for (const tree of trees) {
    const origin = `samgraf/${tenant}/${tree.writer}`;
    const own = held.filter((each) => each.note.origin === origin);
    verifyTree(tree, origin, own, witnessKeys(files, tree.writer), findings);
  }
  for (const { note, path } of held.toSorted((one, other) => other.note.size - one.note.size)) {
    const [, of, writer] = note.origin.split('/');
    if (of !== tenant || trees.some((each) => each.writer === writer)) continue;
    findings.push({
      writer: writer ?? null,
      entry: note.size > 0 ? 0 : null,
      what: `all of it is missing: ${path} knows ${note.size} entries`,
    });
    break;
  }
  findTwoHistories(held, findings);
  return findings;
}

function readExport(text: string, findings: Finding[]): { tenant: string; trees: TreeLines[] } {
  const bad = (line: number, what: string) =>
    findings.push({
      writer: trees.at(-1)?.writer ?? null,
      entry: expected(),
      what: `line ${line + 1}: ${what}`,
    });
  const trees: TreeLines[] = [];
  const expected = () => {
    const tree = trees.at(-1);
    return tree ? tree.pruned.length + tree.entries.length : null;
  };
  let tenant = '';
  let total = 0;
  let ended = false;
  if (!text.endsWith('\n')) bad(0, 'the file does not end with a line feed');
  for (const [number, line] of text.split('\n').slice(0, -1).entries()) {
    let value: Record<string, never>;
    try {
      value = JSON.parse(line);
    } catch {
      bad(number, 'is no JSON');
      continue;
    }
    const tree = trees.at(-1);
    const { kind, ...rest } = value as Record<string, unknown>;
    if (ended) bad(number, 'comes after the end');
    else if (JSON.stringify(value) !== line) bad(number, 'is not written as the export writes it');
    else if (number === 0) {
      tenant = String(rest.tenant);
      if (kind !== 'ledger' || keysOf(value) !== 'kind,version,tenant' || rest.version !== 1)
        bad(number, 'is not the head of an export');
    } else if (kind === 'tree' && keysOf(value) === 'kind,writer') {
      trees.push({ writer: String(rest.writer), keys: [], entries: [], notes: [], pruned: [] });
    } else if (kind === 'end' && keysOf(value) === 'kind,trees,entries') {
      ended = true;
      if (rest.trees !== trees.length || rest.entries !== total) {
        bad(
          number,
          `says ${rest.trees} trees and ${rest.entries} entries, and there are ${trees.length} and ${total}`,
        );
      }
    } else if (!tree) bad(number, 'stands before the first tree');
    else if (kind === 'key' && keysOf(value) === 'kind,verifier' && tree.entries.length === 0)
      tree.keys.push(String(rest.verifier));
    else if (kind === 'pruned' && keysOf(value) === 'kind,hash' && tree.entries.length === 0)
      tree.pruned.push(String(rest.hash));
    else if (kind === 'checkpoint' && keysOf(value) === 'kind,note') tree.notes.push(String(rest.note));
    else if (kind === 'entry' && keysOf(value) === 'kind,index,hash,entry' && tree.notes.length === 0) {
      total++;
      const start = line.indexOf(',"entry":') + ',"entry":'.length;
      tree.entries.push({
        index: rest.index as number,
        hash: String(rest.hash),
        text: line.slice(start, -1),
        value: rest.entry as never,
      });
    } else bad(number, `is nothing that belongs there (${String(kind)})`);
  }
  if (!ended) bad(text.split('\n').length - 1, 'the export breaks off');
  return { tenant, trees };
}

const keysOf = (value: object) => Object.keys(value).join(',');

function verifyTree(
  tree: TreeLines,
  origin: string,
  held: readonly Held[],
  witnessed: readonly string[],
  findings: Finding[],
): void {
  const { writer, pruned } = tree;
  const [, tenant] = origin.split('/');
  const say = (entry: number | null, what: string) => findings.push({ writer, entry, what });

  const peaks: Buffer[] = [];
  const first = pruned.length;
  let size = 0;
  const roots = new Map([[0, rootOf(peaks).toString('base64')]]);
  const grow = (leaf: Buffer) => {
    let node = leaf;
    for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2))
      node = nodeOf(peaks.pop() as Buffer, node);
    peaks.push(node);
    size++;
    roots.set(size, rootOf(peaks).toString('base64'));
  };
  const leaves = [...pruned];
  for (const [index, hash] of pruned.entries()) {
    const leaf = Buffer.from(hash, 'base64');
    if (leaf.length !== 32 || leaf.toString('base64') !== hash)
      say(index, 'retention left something that is no hash');
    grow(leaf);
  }
  let time = '';
  for (const [offset, entry] of tree.entries.entries()) {
    const index = first + offset;
    const leaf = leafOf(entry.text);
    if (entry.index !== index)
      say(index, `entry ${entry.index} stands where entry ${index} should: removed, inserted or moved`);
    else if (leaf.toString('base64') !== entry.hash) say(index, 'was changed: it is not what its hash says');
    const { v, time: at, tenant: of, home } = entry.value as Record<string, string>;
    if (Number(v) !== 1 || (of !== tenant && home !== tenant)) say(index, 'does not belong in this tree');
    if (String(at) < time) say(index, 'is earlier than the entry before it');
    time = String(at);
    leaves.push(leaf.toString('base64'));
    grow(leaf);
  }

  const trusted = trust(tree.keys, witnessed, say);
  const notes = tree.notes.flatMap((each) => parseNote(each) ?? []);
  if (notes.length < tree.notes.length) say(null, 'holds a checkpoint that is none');
  let before: Note | null = null;
  for (const [number, note] of notes.entries()) {
    const name = `checkpoint ${note.number}`;
    if (note.origin !== origin) say(null, `${name} is of another tree: ${note.origin}`);
    if (note.number !== number) say(null, `${name} stands where checkpoint ${number} should`);
    if (before && note.size < before.size)
      say(note.size, `${name} goes back from ${before.size} entries to ${note.size}`);
    if (before && note.time < before.time) say(null, `${name} is earlier than the one before it`);
    checkSignatures(note, name, trusted, say);
    checkRoot(note, name);
    before = note;
  }
  if ((before?.size ?? 0) !== size)
    say(before?.size ?? 0, `${size - (before?.size ?? 0)} entries stand after the last checkpoint`);

  for (const folder of new Set(held.map((each) => dirname(each.path)))) {
    let last: Note | null = null;
    for (const each of held.filter(({ path }) => dirname(path) === folder)) {
      const { note, path } = each;
      checkSignatures(note, path, trusted, say);
      const named = Number(basename(path).replace(/\.checkpoint$/, ''));
      if (Number.isInteger(named) && named !== note.number)
        say(null, `${path} holds checkpoint ${note.number}: an old one was replayed`);
      else if (last && (note.size < last.size || note.time < last.time)) {
        say(
          note.size,
          `${path} goes back from ${last.size} entries to ${note.size}: an old checkpoint was replayed`,
        );
      }
      last = note;
      if (note.size > size)
        say(size, `the tail is cut: ${path} of ${note.time} knows ${note.size} entries, here are ${size}`);
      else if (note.number > (before?.number ?? -1) && note.size === size && notes.length > 0)
        checkRoot(note, path, each);
      else if (!notes.some((own) => own.number === note.number && own.text === note.text)) {
        if (!checkRoot(note, path, each)) continue;
        if (note.number <= (before?.number ?? -1))
          say(null, `${path} is another checkpoint ${note.number} than the export’s`);
      }
    }
  }

  /** Whether the tree had this root when it had this size; names the first entry that is another, where that can be told. */
  function checkRoot(note: Note, name: string, from?: Held): boolean {
    if (roots.get(note.size) === note.root) return true;
    if (note.size > size) {
      say(size, `${name} knows ${note.size} entries, here are ${size}: the tail is cut`);
      return false;
    }
    const known = witnessedLeaves(held.filter((each) => !from || dirname(each.path) === dirname(from.path)));
    const changed = leaves.findIndex((leaf, index) => known.has(index) && known.get(index) !== leaf);
    const good = notes
      .concat(held.map((each) => each.note))
      .filter((each) => each.size < note.size && roots.get(each.size) === each.root);
    const after = Math.max(0, ...good.map((each) => each.size));
    if (changed >= 0 && changed < note.size)
      say(changed, `was rewritten: ${name} of ${note.time} knows another`);
    else
      say(
        after,
        `one of the entries ${after} to ${note.size - 1} was rewritten: ${name} of ${note.time} knows another tree`,
      );
    return false;
  }
}

/** The keys that may sign: those that witnesses saw first, and those of the export that one of them vouches for. */
function trust(
  exported: readonly string[],
  witnessed: readonly string[],
  say: (entry: null, what: string) => void,
) {
  const keys = new Map<string, { key: ReturnType<typeof createPublicKey>; trusted: boolean }>();
  for (const [index, verifier] of [...witnessed, ...exported].entries()) {
    const [name = '', id = '', encoded = ''] = verifier
      .split('+', 2)
      .concat(verifier.split('+').slice(2).join('+'));
    const bytes = Buffer.from(encoded, 'base64');
    const raw = bytes.subarray(1);
    const fits = bytes.length === 33 && bytes[0] === 1 && bytes.toString('base64') === encoded;
    if (
      !fits ||
      sha256(Buffer.from(`${name}\n`), bytes)
        .subarray(0, 4)
        .toString('hex') !== id
    ) {
      say(null, `holds a key that is none: ${id}`);
    } else if (!keys.has(id)) {
      const key = createPublicKey({
        format: 'jwk',
        key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') },
      });
      keys.set(id, { key, trusted: witnessed.length > 0 ? index < witnessed.length : index === 0 });
    }
  }
  return keys;
}

function checkSignatures(
  note: Note,
  name: string,
  keys: ReturnType<typeof trust>,
  say: (entry: null, what: string) => void,
): void {
  const signed = note.signatures.map(({ id, signature }) => {
    const key = keys.get(id);
    return {
      key,
      good: key !== undefined && verify(null, Buffer.from(note.text, 'utf8'), key.key, signature),
    };
  });
  if (signed.some(({ good }) => !good)) say(null, `${name} has a signature that no known key made`);
  else if (!signed.some(({ key }) => key?.trusted)) say(null, `${name} is signed by no key that is trusted`);
  // A new key is vouched for by an old one beside it.
  else for (const { key } of signed) if (key) key.trusted = true;
}

function parseNote(note: string): Note | null {
  const [, text = '', signatures = ''] = /^([\s\S]*?\n)\n((?:— \S+ \S+\n)+)$/.exec(note) ?? [];
  const parts = /^(\S+)\n(\d+)\n(\S+)\nnumber (\d+)\ntime (\S+)\n$/.exec(text);
  if (!parts) return null;
  const [, origin, size, root, number, time] = parts as unknown as string[];
  const lines = signatures
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '));
  const read = lines.map(([, name, encoded]) => ({
    name,
    encoded,
    bytes: Buffer.from(encoded as string, 'base64'),
  }));
  const writer = (origin as string).split('/')[2];
  if (
    read.some(
      ({ name, encoded, bytes }) =>
        name !== `samgraf-ledger/${writer}` || bytes.toString('base64') !== encoded,
    )
  )
    return null;
  return {
    origin: origin as string,
    size: Number(size),
    root: root as string,
    number: Number(number),
    time: time as string,
    text,
    signatures: read.map(({ bytes }) => ({
      id: bytes.subarray(0, 4).toString('hex'),
      signature: bytes.subarray(4),
    })),
  };
}

function readWitnesses(files: readonly WitnessFile[], findings: Finding[]): Held[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return files
    .filter(({ path }) => path.endsWith('.checkpoint'))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .flatMap(({ path, text }) => {
      const note = parseNote(text);
      if (!note) findings.push({ writer: null, entry: null, what: `${path} is no checkpoint` });
      const leaves = (texts.get(path.replace(/checkpoint$/, 'leaves')) ?? '').split('\n').filter(Boolean);
      return note ? [{ path, note, leaves }] : [];
    });
}

const witnessKeys = (files: readonly WitnessFile[], writer: string) =>
  files
    .filter(({ path, text }) => path.endsWith('.key') && text.startsWith(`samgraf-ledger/${writer}+`))
    .map(({ text }) => text.trim());

/** By index, the hashes of entries that witnesses were given with their checkpoints. */
function witnessedLeaves(held: readonly Held[]): Map<number, string> {
  const known = new Map<number, string>();
  for (const { note, leaves } of held) {
    for (const [offset, leaf] of leaves.entries()) known.set(note.size - leaves.length + offset, leaf);
  }
  return known;
}

/** Two witnesses that hold the same tree at the same size, and not the same. */
function findTwoHistories(held: readonly Held[], findings: Finding[]): void {
  const first = new Map<string, Held>();
  const told = new Set<string>();
  for (const each of held) {
    const { origin, size, root } = each.note;
    const other = first.get(`${origin} ${size}`);
    if (!other) first.set(`${origin} ${size}`, each);
    else if (other.note.root !== root && !told.has(origin)) {
      told.add(origin);
      const folderOf = (of: Held) => held.filter(({ path }) => dirname(path) === dirname(of.path));
      const [one, two] = [witnessedLeaves(folderOf(other)), witnessedLeaves(folderOf(each))];
      const differs = [...one.keys()]
        .sort((a, b) => a - b)
        .find((index) => two.has(index) && two.get(index) !== one.get(index));
      findings.push({
        writer: origin.split('/')[2] ?? null,
        entry: differs ?? null,
        what: `two histories: ${other.path} and ${each.path} know two trees of ${size} entries`,
      });
    }
  }
}

function filesIn(folder: string): WitnessFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const path = join(folder, each.name);
    if (each.isDirectory()) return filesIn(path);
    return /\.(checkpoint|leaves|key)$/.test(each.name) ? [{ path, text: readFileSync(path, 'utf8') }] : [];
  });
}

function main([file, option, folder]: readonly string[]): number {
  if (!file || (option !== undefined && (option !== '--checkpoints' || !folder))) {
    console.error('Expected FILE --checkpoints DIR: the export, and the folder of what witnesses hold.');
    return 2;
  }
  const text = readFileSync(file, 'utf8');
  const findings = verifyLedger(text, folder ? filesIn(folder) : []);
  for (const { writer, entry, what } of findings) {
    console.log(`${writer ?? 'the export'}${entry === null ? '' : `, entry ${entry}`}: ${what}`);
  }
  if (!folder) console.log('No witness was asked: a ledger rewritten as a whole would pass.');
  const end = /"entries":(\d+)\}\n$/.exec(text)?.[1];
  if (findings.length === 0) console.log(`Whole: ${end} entries.`);
  return findings.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
