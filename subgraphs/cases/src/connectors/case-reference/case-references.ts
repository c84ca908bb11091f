import type { Owner } from '@samgraf/policy';
import { NameConnector } from '@samgraf/sources';

/** Cases as invoices name them: by their diary numbers. */
export const caseReferences = (owners: readonly Owner[]) =>
  new NameConnector({
    type: 'CaseReference',
    kind: 'case-reference',
    owners,
    read: (id, diaryNumber) => ({ id, diaryNumber }),
  });
