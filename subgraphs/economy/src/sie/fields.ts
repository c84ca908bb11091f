import { quoted } from '@samgraf/intake';
import { parseAmount } from './amount.ts';
import type { SieLine } from './line.ts';
import type { SieObjects } from './records.ts';
import type { SieReporter } from './reporter.ts';

const none: SieObjects = [];

/**
 * The dimension–code pairs of a line's object list. An odd one out is told and left.
 *
 * @param expectedAt the field before which the list must stand.
 */
export function objectsOf(line: SieLine, reporter: SieReporter, expectedAt = 2): SieObjects {
  if (line.listFrom === line.listTo && line.listFrom !== -1) return none;
  const objects = line.listFrom === -1 ? none : line.fields.slice(line.listFrom, line.listTo);
  if (line.listFrom !== expectedAt || line.open || objects.length % 2 !== 0) {
    reporter.tell('OBJECTS_INVALID', line.number);
    return objects.length % 2 === 0 ? objects : objects.slice(0, -1);
  }
  return objects;
}

/** Where the fields after the object list begin, for a record `#LABEL x {…} …`. */
export function afterList(line: SieLine, before: number): number {
  return line.listTo === -1 ? before : Math.max(before, line.listTo);
}

/** Öre of a field; null, told, where there is none. */
export function amountAt(line: SieLine, index: number, reporter: SieReporter): number | null {
  const text = line.fields[index];
  if (text === undefined) {
    reporter.tell('FIELD_MISSING', line.number, 'An amount is missing.');
    return null;
  }
  const amount = parseAmount(text);
  if (amount === null) reporter.tell('AMOUNT_INVALID', line.number, `It says ${quoted(text)}.`);
  return amount;
}

/** The line's fields when the first `count` after the label are there; null, told, where one is missing. */
export function required(line: SieLine, count: number, reporter: SieReporter): readonly string[] | null {
  if (line.fields.length > count && line.fields.slice(1, count + 1).every((each) => each !== '')) {
    return line.fields;
  }
  reporter.tell('FIELD_MISSING', line.number, `${line.fields[0]} has ${count} that are required.`);
  return null;
}

/** The code that a list of objects has in a dimension; null where it has none. */
export function codeIn(objects: SieObjects, dimension: string): string | null {
  for (let index = 0; index + 1 < objects.length; index += 2) {
    if (objects[index] === dimension) return objects[index + 1] || null;
  }
  return null;
}
