import { endingChecks } from './checks/ending-checks.ts';
import { faultChecks } from './checks/fault-checks.ts';
import { harnessChecks } from './checks/harness-checks.ts';
import { labelChecks } from './checks/label-checks.ts';
import { listChecks } from './checks/list-checks.ts';
import { loadChecks } from './checks/load-checks.ts';
import { peopleChecks } from './checks/people-checks.ts';
import { scopeChecks } from './checks/scope-checks.ts';
import { stateChecks } from './checks/state-checks.ts';
import type { ConnectorCheck } from './connector-check.ts';

/** The contract of a connector, whole. */
export const connectorChecks: readonly ConnectorCheck[] = [
  ...harnessChecks,
  ...scopeChecks,
  ...labelChecks,
  ...loadChecks,
  ...listChecks,
  ...peopleChecks,
  ...stateChecks,
  ...endingChecks,
  ...faultChecks,
];
