import { bounds } from '../bounds.ts';
import { Budget } from '../budget.ts';
import { Cql2Error } from '../cql2-error.ts';
import type { Expression } from '../expression.ts';
import { readPredicate } from './read-predicate.ts';
import { TokenReader } from './token-reader.ts';
import { tokenize } from './tokenize.ts';

/**
 * Reads CQL2 text: `name LIKE 'Ed%' AND S_INTERSECTS(geometry, BBOX(11, 58, 13, 60))`.
 *
 * @throws Cql2Error that says what was expected, and where
 */
export function parseText(source: string): Expression {
  if (source.length > bounds.length) {
    throw new Cql2Error(`The filter is longer than ${bounds.length} characters.`);
  }
  const tokens = new TokenReader(tokenize(source));
  const expression = readExpression(tokens, new Budget());
  if (tokens.peek().kind !== 'end') throw tokens.unexpected('AND, OR or the end');
  return expression;
}

function readExpression(tokens: TokenReader, budget: Budget): Expression {
  return budget.within(() =>
    readList(tokens, 'OR', () => readList(tokens, 'AND', () => readFactor(tokens, budget))),
  );
}

function readList(tokens: TokenReader, word: 'AND' | 'OR', read: () => Expression): Expression {
  const parts = [read()];
  while (tokens.takeIf(word)) parts.push(read());
  return parts.length === 1 ? parts[0]! : { kind: word === 'AND' ? 'and' : 'or', parts };
}

function readFactor(tokens: TokenReader, budget: Budget): Expression {
  if (tokens.takeIf('NOT')) return { kind: 'not', part: budget.within(() => readFactor(tokens, budget)) };
  if (tokens.takeIf('(')) {
    const expression = readExpression(tokens, budget);
    tokens.expect(')');
    return expression;
  }
  return readPredicate(tokens, budget);
}
