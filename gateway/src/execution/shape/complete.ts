/**
 * Gives a value its place in the answer; called with anything but null and undefined. Null where it does not fit,
 * or where a null within it has nowhere else to go: whoever holds it knows whether null can stand there.
 */
export type Complete = (value: unknown) => unknown;
