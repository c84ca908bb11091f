import type { Budget } from '../budget.ts';
import type { Spot } from '../expression.ts';
import { checkShape } from '../geometry/check-shape.ts';
import type { Position, Shape } from '../geometry/shape.ts';
import { readNumber } from './read-scalar.ts';
import type { TokenReader } from './token-reader.ts';

/** Reads a property that is a geometry, well-known text (WKT), or `BBOX(left, lower, right, upper)`. */
export function readSpot(tokens: TokenReader, budget: Budget): Spot {
  const token = tokens.peek();
  if (token.kind !== 'word' && token.kind !== 'name') throw tokens.unexpected('a geometry');
  const isCall = token.kind === 'word' && (tokens.is('(', 1) || tokens.is('Z', 1));
  if (!isCall) {
    tokens.take();
    return { kind: 'property', name: token.value };
  }
  if (tokens.takeIf('BBOX')) {
    const numbers = readList(tokens, () => readNumber(tokens));
    if (numbers.length !== 4 && numbers.length !== 6)
      throw tokens.unexpected('four or six numbers before this');
    budget.position();
    const [left, lower] = numbers as [number, number];
    const [right, upper] = (numbers.length === 4 ? numbers.slice(2) : numbers.slice(3)) as [number, number];
    return { kind: 'bbox', bbox: [left, lower, right, upper] };
  }
  const shape = readShape(tokens, budget);
  checkShape(shape);
  return { kind: 'shape', shape };
}

function readShape(tokens: TokenReader, budget: Budget): Shape {
  const type = tokens.peek().value.toUpperCase();
  const position = () => readPosition(tokens, budget);
  const line = () => readList(tokens, position);
  const rings = () => readList(tokens, line);
  // A point of several may stand in parentheses of its own.
  const loose = () => (tokens.is('(') ? readOne(tokens, position) : position());
  const read: Record<string, () => Shape> = {
    POINT: () => ({ type: 'Point', coordinates: readOne(tokens, position) }),
    MULTIPOINT: () => ({ type: 'MultiPoint', coordinates: readList(tokens, loose) }),
    LINESTRING: () => ({ type: 'LineString', coordinates: line() }),
    MULTILINESTRING: () => ({ type: 'MultiLineString', coordinates: rings() }),
    POLYGON: () => ({ type: 'Polygon', coordinates: rings() }),
    MULTIPOLYGON: () => ({ type: 'MultiPolygon', coordinates: readList(tokens, rings) }),
    GEOMETRYCOLLECTION: () => ({
      type: 'GeometryCollection',
      geometries: readList(tokens, () => budget.within(() => readShape(tokens, budget))),
    }),
  };
  const reader = Object.hasOwn(read, type) ? read[type] : undefined;
  if (!reader) throw tokens.unexpected('a geometry');
  tokens.take();
  // Heights are taken and left out: nothing here asks for them.
  tokens.takeIf('Z');
  return reader();
}

function readPosition(tokens: TokenReader, budget: Budget): Position {
  budget.position();
  const position = [readNumber(tokens), readNumber(tokens)] as const;
  if (!tokens.is(',') && !tokens.is(')')) readNumber(tokens);
  return position;
}

function readOne<T>(tokens: TokenReader, read: () => T): T {
  tokens.expect('(');
  const item = read();
  tokens.expect(')');
  return item;
}

function readList<T>(tokens: TokenReader, read: () => T): T[] {
  return readOne(tokens, () => {
    const items = [read()];
    while (tokens.takeIf(',')) items.push(read());
    return items;
  });
}
