import type { Budget } from '../budget.ts';
import type { Scalar } from '../expression.ts';
import { instant } from '../instant.ts';
import type { TokenReader } from './token-reader.ts';

/** Words that are no names where they are not quoted. */
const reserved = new Set(['AND', 'OR', 'NOT', 'IS', 'NULL', 'LIKE', 'BETWEEN', 'IN']);

/** Reads a property, a value, a date, a time, or one of them without regard to case. */
export function readScalar(tokens: TokenReader, budget: Budget): Scalar {
  const token = tokens.peek();
  if (token.kind === 'name') {
    tokens.take();
    return { kind: 'property', name: token.value };
  }
  if (token.kind === 'text') {
    tokens.take();
    budget.literal();
    return { kind: 'text', value: token.value };
  }
  if (token.kind === 'number' || token.kind === 'sign') {
    budget.literal();
    return { kind: 'number', value: readNumber(tokens) };
  }
  const word = token.value.toUpperCase();
  if (token.kind !== 'word' || reserved.has(word)) throw tokens.unexpected('a property or a value');
  tokens.take();
  if (tokens.is('(')) return readFunction(word, tokens, budget);
  if (word === 'TRUE' || word === 'FALSE') {
    budget.literal();
    return { kind: 'boolean', value: word === 'TRUE' };
  }
  return { kind: 'property', name: token.value };
}

function readFunction(name: string, tokens: TokenReader, budget: Budget): Scalar {
  if (name === 'CASEI') {
    tokens.expect('(');
    const of = budget.within(() => readScalar(tokens, budget));
    tokens.expect(')');
    return { kind: 'casei', of };
  }
  if (name !== 'DATE' && name !== 'TIMESTAMP') throw tokens.unexpected('CASEI, DATE or TIMESTAMP');
  tokens.expect('(');
  const given = tokens.peek();
  if (given.kind !== 'text') throw tokens.unexpected('a quoted date or time');
  tokens.take();
  tokens.expect(')');
  budget.literal();
  return instant(name === 'DATE' ? 'date' : 'timestamp', given.value);
}

/** @throws Cql2Error for what is no number, or one that a double cannot hold */
export function readNumber(tokens: TokenReader): number {
  const negative = tokens.takeIf('-');
  if (!negative) tokens.takeIf('+');
  const { kind, value } = tokens.peek();
  const number = Number(value);
  if (kind !== 'number' || !Number.isFinite(number)) throw tokens.unexpected('a number');
  tokens.take();
  return negative ? -number : number;
}
