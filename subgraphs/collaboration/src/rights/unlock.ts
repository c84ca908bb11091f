import type { DenyReason } from '@samgraf/policy';
import type { Unlock } from '../generated/types.ts';

const unlocks: Readonly<Record<DenyReason, Unlock>> = {
  NOT_SIGNED_IN: 'SIGN_IN',
  UNMAPPED: 'NOTHING_CAN',
  ASSURANCE_TOO_LOW: 'TWO_FACTORS',
  SEPARATED: 'NOTHING_CAN',
  NO_AGREEMENT: 'AGREEMENT',
  AGREEMENT_NOT_IN_FORCE: 'AGREEMENT',
  LEVEL_TOO_LOW: 'AGREEMENT',
  FIELD_NOT_AGREED: 'AGREEMENT',
  PURPOSE_MISSING: 'PURPOSE',
  PURPOSE_NOT_AGREED: 'PURPOSE',
  MODE_NOT_AGREED: 'AGREEMENT',
  ASKING_CASE_MISSING: 'QUESTION_BY_KEY',
  PERSONAL_DATA_WITHOUT_BASIS: 'AGREEMENT',
  OTHER_AUTHORITY: 'GRANT_ACROSS_AUTHORITIES',
  NOT_GRANTED: 'GRANT_AT_HOME',
  CONFIDENTIALITY_NOT_GRANTED: 'GRANT_AT_HOME',
  TRAINING_MISSING: 'TRAINING',
  NOT_OWN_DATA: 'NOTHING_CAN',
  NOT_ACTING_FOR: 'NOTHING_CAN',
  PROTECTED_IDENTITY: 'NOTHING_CAN',
  NOT_RESPONSIBLE: 'AGREEMENT',
};

/**
 * What would unlock what is refused, asked in a list and by key.
 * @param byKey why one record by its key is refused; null where it is not
 */
export function unlock(listed: DenyReason | null, byKey: DenyReason | null): Unlock {
  if (listed === null) return 'NOTHING';
  if (byKey === null || byKey === 'ASKING_CASE_MISSING') return 'QUESTION_BY_KEY';
  return unlocks[listed];
}
