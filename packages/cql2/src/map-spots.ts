import type { Expression, Spot } from './expression.ts';

/** The same filter with its geometries changed: turned, moved to other axes. */
export function mapSpots(expression: Expression, change: (spot: Spot) => Spot): Expression {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return { ...expression, parts: expression.parts.map((each) => mapSpots(each, change)) };
    case 'not':
      return { ...expression, part: mapSpots(expression.part, change) };
    case 'spatial':
      return { ...expression, left: change(expression.left), right: change(expression.right) };
    default:
      return expression;
  }
}
