import type { BusStop } from '../world/stops/bus-stop.ts';

/** A bus line with its trips, as one feed of all five tells of it. */
export interface Line {
  readonly id: string;
  /** What stands on the bus. */
  readonly name: string;
  readonly description: string;
  /** Extended route type of GTFS. */
  readonly type: RouteType;
  readonly trips: readonly Trip[];
}

/** Bus, school bus, on demand. */
export type RouteType = 700 | 712 | 717;

export interface Trip {
  readonly id: string;
  readonly service: ServiceId;
  readonly headsign: string;
  readonly calls: readonly Call[];
}

/** When a trip is at a stop. */
export interface Call {
  readonly stop: BusStop;
  /** Seconds of the day of service: after midnight they go on from 86 400. */
  readonly time: number;
  readonly pickUp: CallRule;
  readonly dropOff: CallRule;
}

/** Always, never, or when somebody has phoned: 0, 1 and 2 of GTFS. */
export type CallRule = 'ALWAYS' | 'NEVER' | 'PHONED';

/** Weekdays, days on which there is school, Saturdays, nights of Friday and Saturday. */
export type ServiceId = 'vardag' | 'skoldag' | 'lordag' | 'helgnatt';
