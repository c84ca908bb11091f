import { badParameter, type Query } from './query.ts';

/** From and to, in milliseconds, both included; infinite where a side is open. */
export type TimeSpan = readonly [from: number, to: number];

const day = 24 * 60 * 60 * 1000;
const form = /^\d{4}-\d{2}-\d{2}(?:[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2}))?$/;

/** The span of `datetime`: a time, a day, or two of them with a slash between, of which one may be open. @throws OgcRefusal */
export function readDatetime(query: Query): TimeSpan | null {
  const given = query.get('datetime');
  if (given === undefined) return null;
  const sides = given.split('/');
  const open = (side: string) => side === '' || side === '..';
  if (sides.length > 2 || sides.every(open)) throw noTime(given);
  const [from, to = from] = sides as [string, string?];
  const span: TimeSpan = [
    open(from) ? Number.NEGATIVE_INFINITY : spanOf(from, given)[0],
    open(to!) ? Number.POSITIVE_INFINITY : spanOf(to!, given)[1],
  ];
  if (span[0] > span[1]) throw badParameter('"datetime" ends before it begins.');
  return span;
}

/** GDAL asks so for attributes that are days (seen of 3.6), and means the day. */
const dayOfGdal = /^(\d{4}-\d{2}-\d{2})T$/;

/** A day is all of it. @throws OgcRefusal */
function spanOf(asked: string, given: string): TimeSpan {
  const side = asked.replace(dayOfGdal, '$1');
  const at = form.test(side) ? Date.parse(side.toUpperCase()) : Number.NaN;
  const sameDay = new Date(Date.parse(`${side.slice(0, 10)}T00:00:00Z`));
  const isDay = !Number.isNaN(sameDay.getTime()) && sameDay.toISOString().slice(0, 10) === side.slice(0, 10);
  if (Number.isNaN(at) || !isDay) throw noTime(given);
  return side.length === 10 ? [at, at + day - 1] : [at, at];
}

/** The span of a feature's own date or time; null where it has none. */
export function spanOfValue(value: unknown): TimeSpan | null {
  if (typeof value !== 'string') return null;
  const at = Date.parse(value);
  if (Number.isNaN(at)) return null;
  return value.length === 10 ? [at, at + day - 1] : [at, at];
}

const noTime = (given: string) =>
  badParameter(`"datetime" must be a time, or two with "/" between; "${given.slice(0, 80)}" came.`);
