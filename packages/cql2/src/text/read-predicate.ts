import type { Budget } from '../budget.ts';
import { Cql2Error } from '../cql2-error.ts';
import type { Comparison, Expression, Scalar } from '../expression.ts';
import { spatialOperator } from '../spatial-operator.ts';
import { readScalar } from './read-scalar.ts';
import { readSpot } from './read-spot.ts';
import type { TokenReader } from './token-reader.ts';

const comparisons: readonly string[] = ['=', '<>', '<', '<=', '>', '>='] satisfies Comparison[];
const scalarFunctions = new Set(['CASEI', 'DATE', 'TIMESTAMP']);

/** Reads one predicate: a comparison, LIKE, BETWEEN, IN, IS NULL, a spatial function, TRUE or FALSE. */
export function readPredicate(tokens: TokenReader, budget: Budget): Expression {
  const { kind, value } = tokens.peek();
  if (kind === 'word' && tokens.is('(', 1) && !scalarFunctions.has(value.toUpperCase())) {
    return readSpatial(tokens, budget);
  }
  const scalar = readScalar(tokens, budget);
  if (tokens.takeIf('IS')) {
    const negated = tokens.takeIf('NOT');
    tokens.expect('NULL');
    return unless(negated, { kind: 'null', value: scalar });
  }
  const negated = tokens.takeIf('NOT');
  if (tokens.takeIf('LIKE')) {
    return unless(negated, { kind: 'like', value: scalar, pattern: readScalar(tokens, budget) });
  }
  if (tokens.takeIf('BETWEEN')) {
    const low = readScalar(tokens, budget);
    tokens.expect('AND');
    return unless(negated, { kind: 'between', value: scalar, low, high: readScalar(tokens, budget) });
  }
  if (tokens.takeIf('IN')) {
    tokens.expect('(');
    const list: Scalar[] = [readScalar(tokens, budget)];
    while (tokens.takeIf(',')) list.push(readScalar(tokens, budget));
    tokens.expect(')');
    return unless(negated, { kind: 'in', value: scalar, list });
  }
  if (negated) throw tokens.unexpected('LIKE, BETWEEN or IN');
  const sign = tokens.peek();
  if (sign.kind === 'sign' && comparisons.includes(sign.value)) {
    tokens.take();
    const operator = sign.value as Comparison;
    return { kind: 'compare', operator, left: scalar, right: readScalar(tokens, budget) };
  }
  if (scalar.kind === 'boolean') return { kind: 'constant', value: scalar.value };
  throw tokens.unexpected('a comparison');
}

const unless = (negated: boolean, part: Expression): Expression => (negated ? { kind: 'not', part } : part);

function readSpatial(tokens: TokenReader, budget: Budget): Expression {
  const name = tokens.take().value.toUpperCase();
  const operator = spatialOperator(name);
  if (operator === null) throw new Cql2Error(`The function ${name.slice(0, 40)} is not carried out here.`);
  tokens.expect('(');
  const left = readSpot(tokens, budget);
  tokens.expect(',');
  const right = readSpot(tokens, budget);
  tokens.expect(')');
  return { kind: 'spatial', operator, left, right };
}
