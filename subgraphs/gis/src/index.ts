/**
 * The subgraph of places: what geodata services have, and pupils' ways to school. Beside it timetables and what may be
 * published of demand, which nothing serves yet.
 */

export { transportConnectors } from './connectors/transport-connectors.ts';
export { createGis } from './create-gis.ts';
export { Timetables } from './timetable/timetables.ts';
export { type Entitlement, entitlement, type UnknownReason, type Way } from './transport/entitlement.ts';
export { type Cell, type Publication, type PublishedGroup, publish } from './transport/publish.ts';
export { ruleFor, type Schooling } from './transport/rule-for.ts';
