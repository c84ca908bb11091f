/**
 * The subgraph of places: what geodata services have. Beside it timetables and the rule of school transport, which nothing
 * serves yet.
 */

export { createGis } from './create-gis.ts';
export { Timetables } from './timetable/timetables.ts';
export { type Entitlement, entitlement, type UnknownReason, type Way } from './transport/entitlement.ts';
export { type Cell, type Publication, type PublishedGroup, publish } from './transport/publish.ts';
export { ruleFor, type Schooling } from './transport/rule-for.ts';
