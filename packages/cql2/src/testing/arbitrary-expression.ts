import fc from 'fast-check';
import type { Expression, Scalar, Spot } from '../expression.ts';
import { instant } from '../instant.ts';

/** What the filters of the tests ask by. */
export const queryables = new Map([
  ['name', 'string'],
  ['kommun och ort', 'string'],
  ['count', 'integer'],
  ['area', 'number'],
  ['open', 'boolean'],
  ['day', 'date'],
  ['at', 'date-time'],
  ['geometry', 'geometry'],
] as const);

const text = fc.string({
  unit: fc.constantFrom('a', 'A', 'å', 'Å', 'b', "'", '"', '\\', '%', '_', ' ', 'ß'),
  maxLength: 6,
});
const number = fc
  .oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  )
  .map((each) => each + 0 || 0);
const date = fc.constantFrom('2026-01-01', '2026-01-31', '2024-02-29');
const time = fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-31T12:30:00.5Z');

type Kind = 'text' | 'number' | 'boolean' | 'date' | 'timestamp';

const property = (...names: string[]): fc.Arbitrary<Scalar> =>
  fc.constantFrom(...names).map((name) => ({ kind: 'property', name }) as const);

/** The values of rows, and of filters. */
export const values = { text, number, boolean: fc.boolean(), date, timestamp: time };

const scalars: Record<Kind, fc.Arbitrary<Scalar>> = {
  text: fc.oneof(
    property('name', 'kommun och ort'),
    text.map((value) => ({ kind: 'text', value }) as const),
    fc
      .oneof(
        property('name'),
        text.map((value) => ({ kind: 'text', value }) as const),
      )
      .map((of) => ({ kind: 'casei', of }) as const),
  ),
  number: fc.oneof(
    property('count', 'area'),
    number.map((value) => ({ kind: 'number', value }) as const),
  ),
  boolean: fc.oneof(
    property('open'),
    fc.boolean().map((value) => ({ kind: 'boolean', value }) as const),
  ),
  date: fc.oneof(
    property('day'),
    date.map((value) => instant('date', value)),
  ),
  timestamp: fc.oneof(
    property('at'),
    time.map((value) => instant('timestamp', value)),
  ),
};

const ordered: Kind[] = ['text', 'number', 'date', 'timestamp'];
const ofKind = <T>(kinds: readonly Kind[], make: (scalar: fc.Arbitrary<Scalar>) => fc.Arbitrary<T>) =>
  fc.oneof(...kinds.map((each) => make(scalars[each])));

/** Predicates without a geometry. */
const predicate: fc.Arbitrary<Expression> = fc.oneof(
  fc.boolean().map((value) => ({ kind: 'constant', value }) as const),
  ofKind([...ordered, 'boolean'], (scalar) =>
    fc.record({
      kind: fc.constant('compare' as const),
      operator: fc.constantFrom('=', '<>'),
      left: scalar,
      right: scalar,
    }),
  ),
  ofKind(ordered, (scalar) =>
    fc.record({
      kind: fc.constant('compare' as const),
      operator: fc.constantFrom('<', '<=', '>', '>='),
      left: scalar,
      right: scalar,
    }),
  ),
  ofKind(ordered, (scalar) =>
    fc.record({ kind: fc.constant('between' as const), value: scalar, low: scalar, high: scalar }),
  ),
  ofKind([...ordered, 'boolean'], (scalar) =>
    fc.record({
      kind: fc.constant('in' as const),
      value: scalar,
      list: fc.array(scalar, { minLength: 1, maxLength: 4 }),
    }),
  ),
  fc.record({ kind: fc.constant('like' as const), value: scalars.text, pattern: scalars.text }),
  ofKind([...ordered, 'boolean'], (value) => fc.record({ kind: fc.constant('null' as const), value })),
);

const position = fc.tuple(number, number);
const line = fc.array(position, { minLength: 2, maxLength: 4 });
const ring = fc.array(position, { minLength: 3, maxLength: 5 }).map((each) => [...each, each[0]!]);
const polygon = fc.array(ring, { minLength: 1, maxLength: 2 });

/** Geometries of every type. */
export const shape = fc.oneof(
  fc.record({ type: fc.constant('Point' as const), coordinates: position }),
  fc.record({ type: fc.constantFrom('MultiPoint', 'LineString'), coordinates: line }),
  fc.record({
    type: fc.constant('MultiLineString' as const),
    coordinates: fc.array(line, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('Polygon' as const), coordinates: polygon }),
  fc.record({
    type: fc.constant('MultiPolygon' as const),
    coordinates: fc.array(polygon, { minLength: 1, maxLength: 2 }),
  }),
);

const spot: fc.Arbitrary<Spot> = fc.oneof(
  fc.constant({ kind: 'property', name: 'geometry' } as const),
  fc.record({ kind: fc.constant('bbox' as const), bbox: fc.tuple(number, number, number, number) }),
  shape.map((each) => ({ kind: 'shape', shape: each }) as const),
  fc
    .array(shape, { minLength: 1, maxLength: 2 })
    .map((geometries) => ({ kind: 'shape', shape: { type: 'GeometryCollection', geometries } }) as const),
);

const spatial: fc.Arbitrary<Expression> = fc.record({
  kind: fc.constant('spatial' as const),
  operator: fc.constantFrom('intersects', 'disjoint'),
  left: spot,
  right: spot,
});

const nested = (leaf: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> =>
  fc.letrec<{ node: Expression }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.record({
        kind: fc.constantFrom('and', 'or'),
        parts: fc.array(tie('node'), { minLength: 2, maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant('not' as const), part: tie('node') }),
    ),
  })).node;

/** Filters of everything. */
export const anyExpression = nested(fc.oneof({ arbitrary: predicate, weight: 3 }, spatial));

/** Filters that ask by values alone. */
export const plainExpression = nested(predicate);
