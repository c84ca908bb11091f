import type { Expression, Scalar, Spot } from '../expression.ts';
import type { Position, Shape } from '../geometry/shape.ts';

/** Writes an expression as CQL2 text that reads back as the same expression. */
export function printText(expression: Expression): string {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return expression.parts.map(enclosed).join(expression.kind === 'and' ? ' AND ' : ' OR ');
    case 'not':
      return `NOT ${enclosed(expression.part)}`;
    case 'constant':
      return expression.value ? 'TRUE' : 'FALSE';
    case 'compare':
      return `${scalar(expression.left)} ${expression.operator} ${scalar(expression.right)}`;
    case 'like':
      return `${scalar(expression.value)} LIKE ${scalar(expression.pattern)}`;
    case 'between':
      return `${scalar(expression.value)} BETWEEN ${scalar(expression.low)} AND ${scalar(expression.high)}`;
    case 'in':
      return `${scalar(expression.value)} IN (${expression.list.map(scalar).join(', ')})`;
    case 'null':
      return `${scalar(expression.value)} IS NULL`;
    case 'spatial':
      return `S_${expression.operator.toUpperCase()}(${spot(expression.left)}, ${spot(expression.right)})`;
  }
}

const enclosed = (expression: Expression): string =>
  ['and', 'or', 'not'].includes(expression.kind) ? `(${printText(expression)})` : printText(expression);

function scalar(value: Scalar): string {
  switch (value.kind) {
    case 'property':
      return name(value.name);
    case 'text':
      return quoted(value.value);
    case 'number':
      return String(value.value);
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    case 'casei':
      return `CASEI(${scalar(value.of)})`;
    default:
      return `${value.kind.toUpperCase()}(${quoted(value.value)})`;
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const name = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function spot(value: Spot): string {
  if (value.kind === 'property') return name(value.name);
  return value.kind === 'bbox' ? `BBOX(${value.bbox.join(', ')})` : wkt(value.shape);
}

type Nested = Position | readonly Nested[];

function wkt(shape: Shape): string {
  const type = shape.type.toUpperCase();
  if (shape.type === 'GeometryCollection') return `${type} (${shape.geometries.map(wkt).join(', ')})`;
  return `${type} ${shape.type === 'Point' ? `(${shape.coordinates.join(' ')})` : coordinates(shape.coordinates)}`;
}

const coordinates = (nested: Nested): string =>
  typeof nested[0] === 'number'
    ? nested.join(' ')
    : `(${(nested as readonly Nested[]).map(coordinates).join(', ')})`;
