/** How somebody is marked. What should be known and is not is UNKNOWN, and counts as protected. */
export type Marking = 'NONE' | 'PROTECTED' | 'UNKNOWN';

const strictness: readonly Marking[] = ['NONE', 'UNKNOWN', 'PROTECTED'];

/** Of two markings of one person the one that hides more. */
export const strictest = (one: Marking, other: Marking): Marking =>
  strictness.indexOf(one) > strictness.indexOf(other) ? one : other;
