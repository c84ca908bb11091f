import { ScimError } from '../scim-error.ts';

export interface Token {
  readonly kind: 'WORD' | 'STRING' | 'BRACKET';
  /** A string's content, else as it stands. */
  readonly text: string;
}

const one = /\s*(?:([()[\]])|("(?:[^"\\]|\\.)*")|([^\s()[\]"]+))/y;
/** Longer ones are nobody's honest question. */
const longest = 4_096;

/** Cuts a filter into words, JSON strings and brackets. */
export function tokenize(filter: string): readonly Token[] {
  if (filter.length > longest) throw new ScimError(400, 'the filter is too long', 'invalidFilter');
  const text = filter.trimEnd();
  const tokens: Token[] = [];
  one.lastIndex = 0;
  for (let at = 0; at < text.length; at = one.lastIndex) {
    const [, bracket, string, word] = one.exec(text) ?? [];
    if (bracket !== undefined) tokens.push({ kind: 'BRACKET', text: bracket });
    else if (string !== undefined) tokens.push({ kind: 'STRING', text: unquoted(string) });
    else if (word !== undefined) tokens.push({ kind: 'WORD', text: word });
    else throw new ScimError(400, `the filter cannot be read from character ${at + 1} on`, 'invalidFilter');
  }
  return tokens;
}

function unquoted(string: string): string {
  try {
    return JSON.parse(string) as string;
  } catch {
    throw new ScimError(400, 'a value in quotation marks is not a JSON string', 'invalidFilter');
  }
}
