import type { Term } from './term.ts';

/** The agreement opens the field by its name, or all of its type. */
export const fields: Term = (agreement, { information: { type, field } }) =>
  agreement.fields.includes(`${type}.${field}`) || agreement.fields.includes(`${type}.*`)
    ? null
    : 'FIELD_NOT_AGREED';
