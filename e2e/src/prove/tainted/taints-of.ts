import { type Taint, taintsIn } from './taint.ts';

/**
 * Every taint of an answer: in its texts, errors and extensions included, in cursors, in numbers. A value that cannot
 * say whose it is (an enum, a boolean) is the record's that it stands in: its key is `Type__field`.
 */
export function taintsOf(answer: unknown, numbers: ReadonlyMap<number, Taint>): Taint[] {
  const found: Taint[] = [];
  walk(answer, '', null);
  return found;

  function walk(value: unknown, key: string, around: Taint | null): void {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      for (const each of value) walk(each, key, around);
      return;
    }
    if (typeof value === 'object') {
      const own = idTaint(value) ?? around;
      for (const [name, each] of Object.entries(value)) walk(each, name, own);
      return;
    }
    if (typeof value === 'number' && numbers.has(value)) {
      found.push(numbers.get(value) as Taint);
      return;
    }
    const said = typeof value === 'string' ? [...taintsIn(value), ...taintsIn(decoded(key, value))] : [];
    if (said.length > 0) {
      found.push(...said);
      return;
    }
    const [type, field] = key.split('__');
    if (around && type && field && !mute.has(type)) found.push({ ...around, type, field });
  }
}

/** Types whose values are the configuration's, not a record's. */
const mute = new Set(['Municipality', 'Authority', 'PageInfo', 'SourceState', '']);

function idTaint(value: object): Taint | null {
  for (const [key, each] of Object.entries(value)) {
    if (key.endsWith('__id') && typeof each === 'string') {
      const [taint] = taintsIn(each);
      if (taint) return taint;
    }
  }
  return null;
}

/** Cursors are opaque, not secret: what they hold counts as said. */
function decoded(key: string, value: string): string {
  return /cursor/i.test(key) ? Buffer.from(value, 'base64url').toString('utf8') : '';
}
