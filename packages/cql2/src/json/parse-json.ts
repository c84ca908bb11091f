import { bounds } from '../bounds.ts';
import { Budget } from '../budget.ts';
import { Cql2Error } from '../cql2-error.ts';
import type { Comparison, Expression } from '../expression.ts';
import { spatialOperator } from '../spatial-operator.ts';
import { readScalar } from './read-scalar.ts';
import { readSpot } from './read-spot.ts';

const comparisons: ReadonlySet<unknown> = new Set(['=', '<>', '<', '<=', '>', '>='] satisfies Comparison[]);

/**
 * Reads CQL2 JSON, from its text: `{"op": "=", "args": [{"property": "name"}, "Ed"]}`.
 *
 * @throws Cql2Error that says what was expected
 */
export function parseJson(source: string): Expression {
  if (source.length > bounds.length) {
    throw new Cql2Error(`The filter is longer than ${bounds.length} characters.`);
  }
  let document: unknown;
  try {
    document = JSON.parse(source);
  } catch {
    throw new Cql2Error('The filter is not JSON.');
  }
  return readExpression(document, new Budget());
}

function readExpression(given: unknown, budget: Budget): Expression {
  if (typeof given === 'boolean') return { kind: 'constant', value: given };
  const { op, args } = (given ?? {}) as { op?: unknown; args?: unknown };
  if (typeof op !== 'string' || !Array.isArray(args)) {
    throw new Cql2Error('Expected an object with "op" and "args" in the filter.');
  }
  return budget.within(() => readOperation(op, args, budget));
}

function readOperation(op: string, args: readonly unknown[], budget: Budget): Expression {
  const scalar = (index: number) => readScalar(args[index], budget);
  if (op === 'and' || op === 'or') {
    if (args.length < 2) throw new Cql2Error(`"${op}" takes two arguments or more.`);
    return { kind: op, parts: args.map((each) => readExpression(each, budget)) };
  }
  if (op === 'not') {
    count(op, args, 1);
    return { kind: 'not', part: readExpression(args[0], budget) };
  }
  if (comparisons.has(op)) {
    count(op, args, 2);
    return { kind: 'compare', operator: op as Comparison, left: scalar(0), right: scalar(1) };
  }
  if (op === 'like') {
    count(op, args, 2);
    return { kind: 'like', value: scalar(0), pattern: scalar(1) };
  }
  if (op === 'between') {
    count(op, args, 3);
    return { kind: 'between', value: scalar(0), low: scalar(1), high: scalar(2) };
  }
  if (op === 'in') {
    count(op, args, 2);
    const list = args[1];
    if (!Array.isArray(list) || list.length === 0) throw new Cql2Error('"in" takes a list of values.');
    return { kind: 'in', value: scalar(0), list: list.map((each) => readScalar(each, budget)) };
  }
  if (op === 'isNull') {
    count(op, args, 1);
    return { kind: 'null', value: scalar(0) };
  }
  const operator = spatialOperator(op);
  if (operator === null) throw new Cql2Error(`The operator "${op.slice(0, 40)}" is not carried out here.`);
  count(op, args, 2);
  return { kind: 'spatial', operator, left: readSpot(args[0], budget), right: readSpot(args[1], budget) };
}

function count(op: string, args: readonly unknown[], wanted: number): void {
  if (args.length !== wanted) {
    throw new Cql2Error(
      `"${op}" takes ${wanted} ${wanted === 1 ? 'argument' : 'arguments'}; ${args.length} came.`,
    );
  }
}
