/**
 * Timetables and the rule of school transport: what stands of the subgraph of places. Nothing serves it yet; no process
 * starts it.
 */

export { Timetables } from './timetable/timetables.ts';
export { type Entitlement, entitlement, type UnknownReason, type Way } from './transport/entitlement.ts';
export { type Cell, type Publication, type PublishedGroup, publish } from './transport/publish.ts';
export { ruleFor, type Schooling } from './transport/rule-for.ts';
