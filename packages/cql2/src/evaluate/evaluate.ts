import type { Comparison, Expression, Scalar, Spot } from '../expression.ts';
import { boxesOf } from '../geometry/boxes-of.ts';
import { intersects } from '../geometry/intersects.ts';
import type { Shape } from '../geometry/shape.ts';
import { like } from './like.ts';

export type Value = string | number | boolean | null;

/** What a filter is held against. */
export interface Row {
  /** The value of a property; null where it has none. */
  value(name: string): Value;
  /** The geometry, in the coordinates that the filter is in; null where it has none. */
  shape(name: string): Shape | null;
}

/** True, false, or null: what cannot be known, as nothing can that is asked of a value that is not there. */
export type Truth = boolean | null;

/** Holds a filter against a row, in three-valued logic; a row is let through by true alone. */
export function evaluate(expression: Expression, row: Row): Truth {
  switch (expression.kind) {
    case 'and':
      return some(expression.parts, row, false);
    case 'or':
      return some(expression.parts, row, true);
    case 'not':
      return not(evaluate(expression.part, row));
    case 'constant':
      return expression.value;
    case 'compare':
      return compare(
        expression.operator,
        scalarValue(expression.left, row),
        scalarValue(expression.right, row),
      );
    case 'like': {
      const [text, pattern] = [scalarValue(expression.value, row), scalarValue(expression.pattern, row)];
      return typeof text === 'string' && typeof pattern === 'string' ? like(text, pattern) : null;
    }
    case 'between': {
      const value = scalarValue(expression.value, row);
      const low = compare('>=', value, scalarValue(expression.low, row));
      const high = compare('<=', value, scalarValue(expression.high, row));
      return low === false || high === false ? false : low === null || high === null ? null : true;
    }
    case 'in': {
      const value = scalarValue(expression.value, row);
      const truths = expression.list.map((each) => compare('=', value, scalarValue(each, row)));
      return truths.includes(true) ? true : truths.includes(null) ? null : false;
    }
    case 'null':
      return scalarValue(expression.value, row) === null;
    case 'spatial': {
      const [left, right] = [shapeOf(expression.left, row), shapeOf(expression.right, row)];
      if (!left || !right) return null;
      return intersects(left, right) === (expression.operator === 'intersects');
    }
  }
}

/** `or` when one true is enough, `and` when one false is. */
function some(parts: readonly Expression[], row: Row, enough: boolean): Truth {
  let result: Truth = !enough;
  for (const each of parts) {
    const truth = evaluate(each, row);
    if (truth === enough) return enough;
    if (truth === null) result = null;
  }
  return result;
}

const not = (truth: Truth): Truth => (truth === null ? null : !truth);

function compare(operator: Comparison, left: Value, right: Value): Truth {
  if (left === null || right === null || typeof left !== typeof right) return null;
  switch (operator) {
    case '=':
      return left === right;
    case '<>':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}

function scalarValue(scalar: Scalar, row: Row): Value {
  if (scalar.kind === 'property') return row.value(scalar.name);
  if (scalar.kind !== 'casei') return scalar.value;
  const value = scalarValue(scalar.of, row);
  // Capitals first: what is one small letter may be two of them (ß), and both are then the same.
  return typeof value === 'string' ? value.toUpperCase().toLowerCase() : null;
}

function shapeOf(spot: Spot, row: Row): Shape | null {
  if (spot.kind === 'property') return row.shape(spot.name);
  return spot.kind === 'shape' ? spot.shape : boxesOf(spot.bbox);
}
