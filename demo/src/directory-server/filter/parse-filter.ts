import { type AttributePath, attributePath } from '../attribute-path.ts';
import { ScimError } from '../scim-error.ts';
import type { Filter, Operator, Value } from './filter.ts';
import { type Token, tokenize } from './tokenize.ts';

const operators: ReadonlySet<string> = new Set(['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le']);
const number = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const deepest = 30;

/** Reads a filter of RFC 7644, 3.4.2.2: `and` binds more than `or`, words have no case. */
export const parseFilter = (text: string): Filter => new Parser(tokenize(text)).whole();

class Parser {
  private readonly tokens: readonly Token[];
  private at = 0;
  private depth = 0;
  private inBrackets = false;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Filter {
    const filter = this.either();
    if (this.at < this.tokens.length) throw this.unexpected();
    return filter;
  }

  private either(): Filter {
    let left = this.both();
    while (this.takeWord('or')) left = { kind: 'or', left, right: this.both() };
    return left;
  }

  private both(): Filter {
    let left = this.single();
    while (this.takeWord('and')) left = { kind: 'and', left, right: this.single() };
    return left;
  }

  private single(): Filter {
    if (++this.depth > deepest) throw new ScimError(400, 'the filter is nested too deep', 'invalidFilter');
    try {
      if (this.takeWord('not')) return { kind: 'not', filter: this.group() };
      return this.peek()?.text === '(' ? this.group() : this.expression();
    } finally {
      this.depth -= 1;
    }
  }

  private group(): Filter {
    this.bracket('(');
    const filter = this.either();
    this.bracket(')');
    return filter;
  }

  private expression(): Filter {
    const path = this.path();
    if (this.peek()?.kind === 'BRACKET' && this.peek()!.text === '[') {
      if (this.inBrackets) throw this.unexpected();
      this.bracket('[');
      this.inBrackets = true;
      const filter = this.either();
      this.inBrackets = false;
      this.bracket(']');
      return { kind: 'values', path, filter };
    }
    if (this.takeWord('pr')) return { kind: 'present', path };
    const operator = this.next();
    if (operator.kind !== 'WORD' || !operators.has(operator.text.toLowerCase())) throw this.unexpected(-1);
    return { kind: 'compare', path, operator: operator.text.toLowerCase() as Operator, value: this.value() };
  }

  private path(): AttributePath {
    const token = this.next();
    const path = token.kind === 'WORD' ? attributePath(token.text) : null;
    if (path === null) throw this.unexpected(-1);
    return path;
  }

  private value(): Value {
    const { kind, text } = this.next();
    if (kind === 'STRING') return text;
    if (text === 'true' || text === 'false') return text === 'true';
    if (text === 'null') return null;
    if (kind !== 'WORD' || !number.test(text)) throw this.unexpected(-1);
    return Number(text);
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private next(): Token {
    const token = this.tokens[this.at++];
    if (!token) throw new ScimError(400, 'the filter ends too early', 'invalidFilter');
    return token;
  }

  private takeWord(word: string): boolean {
    const token = this.peek();
    if (token?.kind !== 'WORD' || token.text.toLowerCase() !== word) return false;
    this.at += 1;
    return true;
  }

  private bracket(which: string): void {
    const { kind, text } = this.next();
    if (kind !== 'BRACKET' || text !== which) throw this.unexpected(-1);
  }

  private unexpected(offset = 0): ScimError {
    const token = this.tokens[this.at + offset];
    return new ScimError(
      400,
      token ? `the filter cannot be read at "${token.text}"` : 'the filter ends too early',
      'invalidFilter',
    );
  }
}
