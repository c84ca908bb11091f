import type { ConnectorHarness } from './connector-harness.ts';

/** What not every connector has, so that not every check is for it. */
export const connectorParts = [
  'LIST',
  'RELATIONS',
  'PEOPLE',
  'LIES',
  'OVERSHARING',
  'NETWORK',
  'LOCAL_FAULTS',
] as const;

export type ConnectorPart = (typeof connectorParts)[number];

/** The parts that a harness shows. */
export function partsOf(harness: ConnectorHarness): ReadonlySet<ConnectorPart> {
  const shown: Record<ConnectorPart, boolean> = {
    LIST: harness.listArguments !== null,
    RELATIONS: Object.keys(harness.relations).length > 0,
    PEOPLE: harness.everything.some((each) => each.subjects.length > 0),
    LIES: harness.lies !== null,
    OVERSHARING: (harness.lies?.overshare ?? null) !== null,
    NETWORK: harness.network !== null,
    LOCAL_FAULTS: harness.local !== null,
  };
  return new Set(connectorParts.filter((each) => shown[each]));
}
