import type { Box } from '@samgraf/geodata';

/** What rows of one kind a list asks for. */
export interface Wanted {
  /** For FTS5; null where no words are asked by. */
  readonly match: string | null;
  /** What is wanted meets it; null where that is not asked. */
  readonly bounds: Box | null;
  /** SQL over `f`, with its parameters. */
  readonly narrowed: Narrowed | null;
}

export interface Narrowed {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** SQL over the projection, with its parameters beside `$kind` and `$tenants`. */
export interface Question {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, string | number | null>>;
}

const inScope = 'f.kind = $kind AND f.tenant IN (SELECT value FROM json_each($tenants))';

/** Boxes that meet another, of one kind. */
const meets = `b.west <= $east AND b.east >= $west AND b.south <= $north AND b.north >= $south
  AND b.least_kind <= $kind AND b.greatest_kind >= $kind`;

/** Boxes that lie in the inner one altogether: they are rounded outwards, so that none is here by rounding. */
const inside = 'b.west >= $inWest AND b.east <= $inEast AND b.south >= $inSouth AND b.north <= $inNorth';

/** From boxes to features, and never the other way round. */
const byBox = 'feature_box b CROSS JOIN feature f ON f.row = b.row';

/** So many boxes are too many to sort for one page. */
export const tooMany = 4_000;

/** How many boxes meet the bounds, counted as far as `tooMany`. */
export const boxes = (bounds: Box): Question => ({
  sql: `SELECT count(*) AS n FROM (SELECT 1 FROM feature_box b WHERE ${meets} LIMIT ${tooMany})`,
  parameters: edges(bounds),
});

/**
 * Rows after an id, in the order of their ids. Few that lie in a box are found by it and sorted; many by going through the ids,
 * since a page of them is soon full.
 */
export function rowsAfter(wanted: Wanted, after: string, few: boolean): Question {
  const { bounds } = wanted;
  const conditions = [
    'f.id > $after',
    bounds && (few ? meets : `EXISTS (SELECT 1 FROM feature_box b WHERE b.row = f.row AND ${meets})`),
  ];
  const { sql, parameters } = rows(wanted, bounds && few ? byBox : 'feature f', conditions);
  return { sql: `SELECT f.* ${sql} ORDER BY f.id`, parameters: { ...parameters, after } };
}

/** How many rows each tenant has, whose boxes lie in `inner` where it is given: all of them are wanted. */
export function sure(wanted: Wanted, inner: Box | null): Question {
  if (inner === null && wanted.match === null && wanted.narrowed === null)
    return { sql: all, parameters: {} };
  const { sql, parameters } = rows(wanted, inner ? byBox : 'feature f', [inner && `${inside} AND ${ofKind}`]);
  return {
    sql: `SELECT f.tenant, count(*) AS n ${sql} GROUP BY f.tenant`,
    parameters: { ...parameters, ...innerEdges(inner) },
  };
}

/** Rows whose boxes meet the bounds and do not lie in `inner`: they may be wanted. */
export function unsure(wanted: Wanted, inner: Box | null): Question {
  const { sql, parameters } = rows(wanted, byBox, [meets, inner && `NOT (${inside})`]);
  return { sql: `SELECT f.* ${sql}`, parameters: { ...parameters, ...innerEdges(inner) } };
}

const ofKind = 'b.least_kind <= $kind AND b.greatest_kind >= $kind';

/** By the index alone, since an id begins with its tenant. */
const all = `SELECT j.value AS tenant, (
    SELECT count(*) FROM feature f WHERE f.kind = $kind AND f.id > j.value || ':' AND f.id < j.value || ';'
  ) AS n FROM json_each($tenants) j`;

function rows(
  { match, bounds, narrowed }: Wanted,
  from: string,
  conditions: ReadonlyArray<string | null>,
): Question {
  const found = [
    inScope,
    ...conditions,
    match && 'f.row IN (SELECT rowid FROM feature_text WHERE feature_text MATCH $match)',
    narrowed?.sql,
  ].filter(Boolean);
  return {
    sql: `FROM ${from} WHERE ${found.join(' AND ')}`,
    parameters: { match, ...(bounds && edges(bounds)), ...narrowed?.parameters },
  };
}

const edges = ([west, south, east, north]: Box) => ({ west, south, east, north });

const innerEdges = (inner: Box | null) =>
  inner && { inWest: inner[0], inSouth: inner[1], inEast: inner[2], inNorth: inner[3] };
