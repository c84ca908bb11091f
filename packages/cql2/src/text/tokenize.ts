import { Cql2Error } from '../cql2-error.ts';

/** A word, a quoted name, a value or a sign, and where it stands (counted from 1). */
export interface Token {
  readonly kind: 'word' | 'name' | 'text' | 'number' | 'sign' | 'end';
  readonly value: string;
  readonly at: number;
}

const forms: ReadonlyArray<readonly [Token['kind'] | 'space', RegExp]> = [
  ['space', /\s+/uy],
  ['word', /[\p{L}_:][\p{L}\p{M}\p{N}_:.]*/uy],
  ['number', /[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?|\.[0-9]+(?:[eE][+-]?[0-9]+)?/uy],
  // A quote is written twice. The standard has a backslash as well, which would leave no way to end a text with one.
  ['text', /'(?:[^']|'')*'/uy],
  ['name', /"(?:[^"]|"")*"/uy],
  ['sign', /<=|>=|<>|[=<>(),+-]/uy],
];

/**
 * Takes CQL2 text apart; linear in its length.
 *
 * @throws Cql2Error for a character that begins nothing
 */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    let found: string | undefined;
    for (const [kind, form] of forms) {
      form.lastIndex = at;
      found = form.exec(source)?.[0];
      if (found === undefined) continue;
      if (kind !== 'space') tokens.push({ kind, value: tokenValue(kind, found), at: at + 1 });
      break;
    }
    if (found === undefined) {
      throw new Cql2Error(`The filter cannot be read at position ${at + 1}.`);
    }
    at += found.length;
  }
  tokens.push({ kind: 'end', value: '', at: source.length + 1 });
  return tokens;
}

function tokenValue(kind: Token['kind'], found: string): string {
  if (kind === 'text') return found.slice(1, -1).replaceAll("''", "'");
  if (kind === 'name') return found.slice(1, -1).replaceAll('""', '"');
  return found;
}
