import { deny } from '../deny.ts';
import type { Rule } from './rule.ts';

/**
 * What is not mapped in full is refused to all. The build refuses it first; this is the second fence, for a
 * mapping that came another way. Confidentiality 4 is no mapping: it is never published (KLASSA, säkerhetsskydd).
 */
export const unmapped: Rule = ({ information: { area, ceiling, confidentiality, type, field } }) => {
  const known =
    area !== '' &&
    type !== '' &&
    field !== '' &&
    ['SEPARATED', 'SHARED', 'PUBLIC'].includes(ceiling) &&
    [0, 1, 2, 3].includes(confidentiality);
  return known ? null : deny('UNMAPPED');
};
