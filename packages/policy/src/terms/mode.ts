import type { Term } from './term.ts';

/**
 * How far the agreement opens. Statistics are never about one person. A query answer is one record by its exact
 * key, for a case that is named: nothing listed, searched, counted or mapped.
 */
export const mode: Term = (agreement, { information, access, askingCase }) => {
  switch (agreement.mode) {
    case 'STATISTICS':
      return information.personal ? 'MODE_NOT_AGREED' : null;
    case 'QUERY_ANSWER':
      if (access !== 'KEY') return 'MODE_NOT_AGREED';
      return askingCase === null || askingCase.trim() === '' ? 'ASKING_CASE_MISSING' : null;
    case 'DIRECT_ACCESS':
      return null;
    default:
      return 'MODE_NOT_AGREED';
  }
};
