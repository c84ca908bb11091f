import type { Term } from './term.ts';

/** Whatever crosses between tenants does so for a purpose (ändamål) that the agreement names. */
export const purposes: Term = (agreement, { purpose }) => {
  if (purpose === null || purpose === '') return 'PURPOSE_MISSING';
  return agreement.purposes.includes(purpose) ? null : 'PURPOSE_NOT_AGREED';
};
