import { deny } from '../deny.ts';
import type { Rule } from './rule.ts';

/** Nobody in particular reads nothing but what is public. */
export const notSignedIn: Rule = ({ principal }) =>
  principal.kind === 'ANONYMOUS' ? deny('NOT_SIGNED_IN') : null;
