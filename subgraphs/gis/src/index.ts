/**
 * The subgraph of places: what geodata services have, pupils' ways to school, and the demand for transport. Beside it
 * timetables, which nothing serves yet.
 */

export { transportConnectors } from './connectors/transport-connectors.ts';
export { createGis } from './create-gis.ts';
export { Timetables } from './timetable/timetables.ts';
export { type Entitlement, entitlement, type UnknownReason, type Way } from './transport/entitlement.ts';
export { type Cell, type Publication, type PublishedGroup, publish } from './transport/publish.ts';
export { ruleFor, type Schooling } from './transport/rule-for.ts';
