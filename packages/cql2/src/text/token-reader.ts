import { Cql2Error } from '../cql2-error.ts';
import type { Token } from './tokenize.ts';

/** Walks along tokens. Keywords are the same in capitals and small letters. */
export class TokenReader {
  readonly #tokens: readonly Token[];
  #next = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The token `ahead` of the next one. */
  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#next + ahead, this.#tokens.length - 1)]!;
  }

  take(): Token {
    const token = this.peek();
    this.#next++;
    return token;
  }

  /** Whether this keyword or sign stands there. */
  is(value: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return (token.kind === 'word' && token.value.toUpperCase() === value) || isSign(token, value);
  }

  /** Takes this keyword or sign if it stands there. */
  takeIf(value: string): boolean {
    const found = this.is(value);
    if (found) this.#next++;
    return found;
  }

  /** @throws Cql2Error where something else stands there */
  expect(value: string): void {
    if (!this.takeIf(value)) throw this.unexpected(value);
  }

  unexpected(wanted: string): Cql2Error {
    const { kind, value, at } = this.peek();
    const came = kind === 'end' ? 'the filter ends' : `"${value.slice(0, 40)}" stands there`;
    return new Cql2Error(`Expected ${wanted} at position ${at} of the filter; ${came}.`);
  }
}

const isSign = (token: Token, value: string): boolean => token.kind === 'sign' && token.value === value;
