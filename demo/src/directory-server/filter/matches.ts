import type { AttributePath } from '../attribute-path.ts';
import { ScimError } from '../scim-error.ts';
import type { Filter, Operator, Value } from './filter.ts';
import { valuesAt } from './values-at.ts';

/** Attributes whose case counts (RFC 7643, 7, `caseExact`). */
const caseExact: ReadonlySet<string> = new Set(['id', 'externalid', 'version', 'location', '$ref']);
const dates: ReadonlySet<string> = new Set(['created', 'lastmodified']);

/** Whether a resource, or one value of a complex attribute, fulfils a filter. */
export function matches(resource: unknown, filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
      return matches(resource, filter.left) && matches(resource, filter.right);
    case 'or':
      return matches(resource, filter.left) || matches(resource, filter.right);
    case 'not':
      return !matches(resource, filter.filter);
    case 'present':
      return valuesAt(resource, filter.path).some(isSomething);
    case 'values':
      return valuesAt(resource, filter.path).some((value) => matches(value, filter.filter));
    case 'compare':
      return compare(resource, filter.path, filter.operator, filter.value);
  }
}

const isSomething = (value: unknown): boolean =>
  value !== '' && (typeof value !== 'object' || Object.keys(value!).length > 0);

function compare(resource: unknown, path: AttributePath, operator: Operator, value: Value): boolean {
  // Of a complex attribute its `value` is meant where none is named: `emails co "example"`.
  const values = valuesAt(resource, path).flatMap((each) =>
    typeof each === 'object' ? valuesAt(each, ['value']) : [each],
  );
  if (value === null) {
    if (operator !== 'eq' && operator !== 'ne') throw unfit(operator, 'null');
    return (values.length === 0) === (operator === 'eq');
  }
  const holds = (each: unknown, by: Operator) => one(each, by, value, path.at(-1)!);
  if (operator === 'ne') return !values.some((each) => holds(each, 'eq'));
  return values.some((each) => holds(each, operator));
}

function one(each: unknown, operator: Operator, value: string | number | boolean, name: string): boolean {
  if (typeof value === 'boolean' && operator !== 'eq') throw unfit(operator, 'a truth value');
  if (typeof value === 'number' && ['co', 'sw', 'ew'].includes(operator)) throw unfit(operator, 'a number');
  if (typeof each !== typeof value) return false;
  if (typeof each === 'string' && typeof value === 'string') {
    if (dates.has(name)) return ordered(Date.parse(each), operator, Date.parse(value));
    const fold = (text: string): string => (caseExact.has(name) ? text : text.toLowerCase());
    return text(fold(each), operator, fold(value));
  }
  return ordered(Number(each), operator, Number(value));
}

function text(each: string, operator: Operator, value: string): boolean {
  if (operator === 'co') return each.includes(value);
  if (operator === 'sw') return each.startsWith(value);
  if (operator === 'ew') return each.endsWith(value);
  return ordered(each, operator, value);
}

function ordered<T extends string | number>(a: T, operator: Operator, b: T): boolean {
  if (operator === 'gt') return a > b;
  if (operator === 'ge') return a >= b;
  if (operator === 'lt') return a < b;
  if (operator === 'le') return a <= b;
  return operator === 'eq' && a === b;
}

const unfit = (operator: Operator, what: string): ScimError =>
  new ScimError(400, `"${operator}" cannot compare ${what}`, 'invalidFilter');
