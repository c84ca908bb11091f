export type {
  Agreement,
  AgreementMode,
  AgreementParty,
  AgreementStatus,
  Level,
  Standing,
} from './agreement.ts';
export { agreementStatus } from './agreement-status.ts';
export type { Catalogue } from './catalogue.ts';
export { decide } from './decide.ts';
export type { Decision, DenyReason, Ground } from './decision.ts';
export type { Delegation } from './delegation.ts';
export { effectiveLevel } from './effective-level.ts';
export { fieldAllowed, fieldDenied } from './field-allowed.ts';
export type { Grant } from './grant.ts';
export { inForce } from './in-force.ts';
export type { Ceiling, Confidentiality, Information } from './information.ts';
export { gdprBases, secrecyBases } from './legal-bases.ts';
export type { TypeQuestion } from './mask-cache.ts';
export { MaskCache } from './mask-cache.ts';
export { maskFor } from './mask-for.ts';
export type { MaskQuestion } from './mask-question.ts';
export type { Owner } from './owner.ts';
export { partyInForce } from './party-in-force.ts';
export type { Principal, PrincipalKind } from './principal.ts';
export type { Access, Action, Basis, Question } from './question.ts';
export { raisedInformation } from './raised-information.ts';
export { reasons } from './reasons.ts';
export { recordAllowed } from './record-allowed.ts';
export type { RecordFacts } from './record-facts.ts';
export { CITIZEN, PROTECTED_DATA_OFFICER, SYSTEM } from './reserved-roles.ts';
export { sameOwner } from './same-owner.ts';
export type { TypeMask } from './type-mask.ts';
