import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Expression, Scalar } from '../expression.ts';
import { instant } from '../instant.ts';
import { plainExpression, values } from '../testing/arbitrary-expression.ts';
import { evaluate, type Value } from './evaluate.ts';

// SQL has the same three-valued logic, and SQLite is nobody's code here.
const database = new DatabaseSync(':memory:');
database.exec('PRAGMA case_sensitive_like = ON');
database.function('fold', { deterministic: true }, (text) =>
  text === null ? null : String(text).toUpperCase().toLowerCase(),
);
afterAll(() => database.close());

const columns = ['name', 'kommun och ort', 'count', 'area', 'open', 'day', 'at'] as const;

const row = fc.record({
  name: fc.option(values.text),
  'kommun och ort': fc.option(values.text),
  count: fc.option(fc.integer({ min: -3, max: 3 })),
  area: fc.option(values.number),
  open: fc.option(fc.boolean()),
  day: fc.option(values.date),
  at: fc.option(values.timestamp.map((each) => instant('timestamp', each).value)),
});

describe('a filter held against a row', () => {
  it('gives what SQLite gives, unknown included', () => {
    fc.assert(
      fc.property(plainExpression, row, (expression, record) => {
        const parameters: Array<string | number> = [];
        const where = sql(expression, parameters);
        const select = columns.map((name) => `? AS "${name}"`).join(', ');
        const { truth } = database
          .prepare(`SELECT (${where}) AS truth FROM (SELECT ${select})`)
          .get(...[...parameters, ...columns.map((name) => bindable(record[name]))]) as {
          truth: number | null;
        };
        const own = evaluate(expression, {
          value: (name) => record[name as keyof typeof record],
          shape: () => null,
        });
        expect(own).toBe(truth === null ? null : truth === 1);
      }),
      { numRuns: 3_000 },
    );
  });
});

const bindable = (value: Value) => (typeof value === 'boolean' ? Number(value) : value);

function sql(expression: Expression, parameters: Array<string | number>): string {
  const scalar = (value: Scalar): string => {
    if (value.kind === 'property') return `"${value.name}"`;
    if (value.kind === 'casei') return `fold(${scalar(value.of)})`;
    parameters.push(bindable(value.value) as string | number);
    return '?';
  };
  switch (expression.kind) {
    case 'and':
    case 'or':
      return `(${expression.parts.map((each) => sql(each, parameters)).join(` ${expression.kind.toUpperCase()} `)})`;
    case 'not':
      return `(NOT ${sql(expression.part, parameters)})`;
    case 'constant':
      return expression.value ? '(1)' : '(0)';
    case 'compare':
      return `(${scalar(expression.left)} ${expression.operator} ${scalar(expression.right)})`;
    case 'like': {
      const value = scalar(expression.value);
      return `(${value} LIKE ${scalar(expression.pattern)} ESCAPE '\\')`;
    }
    case 'between': {
      const [value, low] = [scalar(expression.value), scalar(expression.low)];
      return `(${value} BETWEEN ${low} AND ${scalar(expression.high)})`;
    }
    case 'in': {
      const value = scalar(expression.value);
      return `(${value} IN (${expression.list.map(scalar).join(', ')}))`;
    }
    case 'null':
      return `(${scalar(expression.value)} IS NULL)`;
    case 'spatial':
      throw new Error('SQLite has no geometries.');
  }
}
