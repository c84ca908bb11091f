export {
  clockSetBack,
  type DrillOutcome,
  databaseGone,
  diskFailing,
  killed,
  lots,
  powerLost,
} from './ledger-drills.ts';
