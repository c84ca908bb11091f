import type { Expression, Scalar, Spot } from '../expression.ts';

/** Writes an expression as CQL2 JSON. */
export function printJson(expression: Expression): unknown {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return { op: expression.kind, args: expression.parts.map(printJson) };
    case 'not':
      return { op: 'not', args: [printJson(expression.part)] };
    case 'constant':
      return expression.value;
    case 'compare':
      return { op: expression.operator, args: [scalar(expression.left), scalar(expression.right)] };
    case 'like':
      return { op: 'like', args: [scalar(expression.value), scalar(expression.pattern)] };
    case 'between':
      return { op: 'between', args: [expression.value, expression.low, expression.high].map(scalar) };
    case 'in':
      return { op: 'in', args: [scalar(expression.value), expression.list.map(scalar)] };
    case 'null':
      return { op: 'isNull', args: [scalar(expression.value)] };
    case 'spatial':
      return { op: `s_${expression.operator}`, args: [spot(expression.left), spot(expression.right)] };
  }
}

function scalar(value: Scalar): unknown {
  switch (value.kind) {
    case 'property':
      return { property: value.name };
    case 'casei':
      return { op: 'casei', args: [scalar(value.of)] };
    case 'date':
    case 'timestamp':
      return { [value.kind]: value.value };
    default:
      return value.value;
  }
}

function spot(value: Spot): unknown {
  if (value.kind === 'property') return { property: value.name };
  return value.kind === 'bbox' ? { bbox: value.bbox } : value.shape;
}
