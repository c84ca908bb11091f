import type { Restriction } from './exported-case.ts';

/** Whether it holds still on a day. Without a last day, or one that could not be read, it does. */
export const inForce = ({ until }: Restriction, day: string): boolean => until === null || until >= day;

/**
 * Whether it is secrecy, which raises a case for everybody. Of personal data (GDPR, integrity) the register's own
 * level is made already: such a restriction keeps a case from the public alone.
 */
export const isSecrecy = ({ type }: Restriction): boolean => type !== 'GDPR' && type !== 'INTEGRITY';
