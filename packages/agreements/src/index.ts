export type { Act, AgreementText } from './act.ts';
export type { AgreementStore } from './agreement-store.ts';
export type { Declared } from './declared.ts';
export { fold } from './fold.ts';
export { nothingInForce } from './nothing-in-force.ts';
export { openAgreements } from './open-agreements.ts';
export { agreementKey, type Register, type Signature } from './register.ts';
export { SqliteAgreements } from './sqlite/sqlite-agreements.ts';
export { StoreUnavailable } from './store-unavailable.ts';
