/**
 * Registers of pupils by SS 12000:2020. Knows the protocol and keeps what is asked for in a store beside it; knows nothing
 * of policy. Used by every subgraph that asks about pupils, each with a store of its own.
 */
export type { Home } from './homes-of.ts';
export { pupilFacts } from './pupil-facts.ts';
export { PupilRegister, type PupilRegisterOptions } from './pupil-register.ts';
export { pupilEssentials, pupilRows, pupilRowsWithEnrolments } from './pupil-rows.ts';
export { Ask, RegisterConnector, type RegisterParts } from './register-connector.ts';
export type { RegisterRow } from './register-store.ts';
export { type SchoolConnection, type SchoolConnections, schoolConnections } from './school-connections.ts';
