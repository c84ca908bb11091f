import type { Owner } from '../../owner.ts';

/** A text as Cedar writes it; the texts of tests hold nothing that Cedar reads otherwise than JSON. */
export const text = (value: string): string => JSON.stringify(value);

/** A set of texts. */
export const set = (values: readonly string[]): string => `[${values.map(text).join(', ')}]`;

/** A day as a number that is the greater the later: 2026-11-20 is 20261120. */
export const day = (date: string): number => Number(date.replaceAll('-', ''));

/** From a day, to a day or without end, both included. */
export const during = ({ from, to }: { from: string; to: string | null }): string =>
  `context.today >= ${day(from)}${to === null ? '' : ` && context.today <= ${day(to)}`}`;

/** That the information is this authority's. */
export const belongsTo = ({ tenant, authority }: Owner): string =>
  `resource.tenant == ${text(tenant)} && resource.authority == ${text(authority)}`;

/** That the employee sits in this authority. */
export const sitsIn = ({ tenant, authority }: Owner): string =>
  `principal.kind == "EMPLOYEE" && principal.tenant == ${text(tenant)} && principal.authority == ${text(authority)}`;

/** One permission for an action when all of this holds. */
export const permit = (action: string, ...conditions: string[]): string =>
  `permit (principal, action in [${action}], resource) when {\n  ${conditions.map((each) => `(${each})`).join(' &&\n  ')}\n};`;
