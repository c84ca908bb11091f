/** The one role that may see a protected identity. */
export const PROTECTED_DATA_OFFICER = 'protected-data-officer';

/** Grants to citizens, about themselves, name this role; no token gives it. */
export const CITIZEN = 'citizen';

/** Grants to an integrator's client name this role; no token gives it. */
export const SYSTEM = 'system';
