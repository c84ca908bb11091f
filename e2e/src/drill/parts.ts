import { imageDrill } from '../../../docker/test/image-drill.ts';
import type { DrillPart } from './drill-part.ts';
import { everySum } from './every-sum.ts';
import { everythingAgain } from './everything-again.ts';
import { faultDrill } from './faults/fault-drill.ts';
import { importCrashes } from './import-crashes.ts';
import { largeExports } from './large-exports.ts';
import { largeLedgers } from './large-ledgers.ts';
import { ledgerDrill } from './ledger.ts';

/** All that `npm run drill` does, in this order. */
export const drillParts: readonly DrillPart[] = [
  faultDrill,
  importCrashes,
  largeLedgers,
  largeExports,
  ledgerDrill,
  everySum,
  everythingAgain,
  imageDrill,
];
