import { Cql2Error } from './cql2-error.ts';
import type { Expression, Scalar, Spot } from './expression.ts';
import { instant } from './instant.ts';

export type PropertyType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'date-time' | 'geometry';

/** What a filter may ask by, by name. */
export type Queryables = ReadonlyMap<string, PropertyType>;

type Kind = Exclude<Scalar['kind'], 'property' | 'casei'>;

const kinds: Readonly<Record<Exclude<PropertyType, 'geometry'>, Kind>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  'date-time': 'timestamp',
};

/**
 * Holds a filter to what can be asked by: every property is known, and is compared with what it can be compared with.
 * A text beside a date is read as one.
 *
 * @throws Cql2Error that names the property
 */
export function fit(expression: Expression, queryables: Queryables): Expression {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return { ...expression, parts: expression.parts.map((each) => fit(each, queryables)) };
    case 'not':
      return { ...expression, part: fit(expression.part, queryables) };
    case 'constant':
      return expression;
    case 'compare': {
      const [left, right] = alike([expression.left, expression.right], queryables);
      const ordered = expression.operator !== '=' && expression.operator !== '<>';
      if (ordered && kindOf(left!, queryables) === 'boolean') {
        throw new Cql2Error(`A boolean is not ordered: "${expression.operator}" does not take one.`);
      }
      return { ...expression, left: left!, right: right! };
    }
    case 'like':
      for (const each of [expression.value, expression.pattern]) {
        if (kindOf(each, queryables) !== 'text')
          throw new Cql2Error(`LIKE takes texts; ${told(each)} is none.`);
      }
      return expression;
    case 'between': {
      const [value, low, high] = alike([expression.value, expression.low, expression.high], queryables);
      return { ...expression, value: value!, low: low!, high: high! };
    }
    case 'in': {
      const [value, ...list] = alike([expression.value, ...expression.list], queryables);
      return { ...expression, value: value!, list };
    }
    case 'null':
      if (!isGeometry(expression.value, queryables)) kindOf(expression.value, queryables);
      return expression;
    case 'spatial':
      checkSpot(expression.left, queryables);
      checkSpot(expression.right, queryables);
      return expression;
  }
}

function alike(scalars: readonly Scalar[], queryables: Queryables): Scalar[] {
  const known = scalars.map((each) => kindOf(each, queryables));
  const timed = known.find((each) => each === 'date' || each === 'timestamp') as
    | 'date'
    | 'timestamp'
    | undefined;
  const fitted = scalars.map((each) => (timed && each.kind === 'text' ? instant(timed, each.value) : each));
  const wanted = kindOf(fitted[0]!, queryables);
  for (const each of fitted) {
    if (kindOf(each, queryables) !== wanted) {
      throw new Cql2Error(`${told(fitted[0]!)} cannot be compared with ${told(each)}.`);
    }
  }
  return fitted;
}

function kindOf(scalar: Scalar, queryables: Queryables): Kind {
  if (scalar.kind === 'property') {
    const type = typeOf(scalar.name, queryables);
    if (type === 'geometry') throw new Cql2Error(`The property "${scalar.name}" is a geometry.`);
    return kinds[type];
  }
  if (scalar.kind !== 'casei') return scalar.kind;
  if (kindOf(scalar.of, queryables) !== 'text')
    throw new Cql2Error(`CASEI takes a text; ${told(scalar.of)} is none.`);
  return 'text';
}

function typeOf(name: string, queryables: Queryables): PropertyType {
  const type = queryables.get(name);
  if (type === undefined) {
    throw new Cql2Error(
      `"${name.slice(0, 80)}" is not among what can be asked by: ${[...queryables.keys()].join(', ')}.`,
    );
  }
  return type;
}

const isGeometry = (scalar: Scalar, queryables: Queryables): boolean =>
  scalar.kind === 'property' && typeOf(scalar.name, queryables) === 'geometry';

function checkSpot(spot: Spot, queryables: Queryables): void {
  if (spot.kind === 'property' && typeOf(spot.name, queryables) !== 'geometry') {
    throw new Cql2Error(`The property "${spot.name}" is no geometry.`);
  }
}

function told(scalar: Scalar): string {
  if (scalar.kind === 'property') return `"${scalar.name}"`;
  return scalar.kind === 'casei' ? 'CASEI' : `a value of kind ${scalar.kind}`;
}
