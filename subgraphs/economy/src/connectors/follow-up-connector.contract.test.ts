import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { by, distinct, unitLengths, writtenBudget, writtenRows } from '../testing/contract-world.ts';
import { ledgerHarness, ledgersLack } from '../testing/ledger-harness.ts';

const question = { fiscalYear: 2026, by: ['ACCOUNT_GROUP', 'UNIT'] };

/** Income and costs, classes 3 to 8. */
const ofResult = /^[3-8]/;

const cells = [...writtenRows, ...writtenBudget]
  .filter(({ year, account }) => year === question.fiscalYear && ofResult.test(account))
  .map(({ tenant, account, costCentre }) => {
    const [group, unit] = [account.slice(0, 2), costCentre.slice(0, unitLengths[tenant])];
    return {
      tenant,
      group,
      unit,
      id: `${tenant}:follow-up:2026-AU-.-${group}--${unit}`,
      // What is of no unit is in no unit's list.
      ...(unit !== '' && { parents: { unit: `${tenant}:unit:${unit}` } }),
    };
  });

defineConnectorSuite(
  'FollowUp from SIE files',
  () =>
    ledgerHarness({
      type: 'FollowUp',
      records: distinct(cells, (each) => each.id).sort(
        by(
          (each) => each.tenant,
          (each) => each.unit,
          (each) => each.group,
        ),
      ),
      absent: (number) => `follow-up:2026-AU-.-46--Z${number}`,
      listArguments: question,
      relations: { unit: question },
    }),
  ledgersLack,
);
