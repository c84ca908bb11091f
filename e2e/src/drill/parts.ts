import type { DrillPart } from './drill-part.ts';
import { faultDrill } from './faults/fault-drill.ts';

/** All that `npm run drill` does, in this order. */
export const drillParts: readonly DrillPart[] = [faultDrill];
