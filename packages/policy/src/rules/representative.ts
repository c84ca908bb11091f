import { deny } from '../deny.ts';
import type { Rule } from './rule.ts';

/**
 * A representative (of a person or a company) has no own data here: what they ask for is somebody else's, and no
 * power of attorney is known to the graph that would make it theirs to read.
 */
export const representative: Rule = ({ principal }) =>
  principal.kind === 'REPRESENTATIVE' ? deny('NOT_OWN_DATA') : null;
