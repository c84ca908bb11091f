import type { DenyReason } from './decision.ts';

/** Every reason with the sentence that a reader gets: what stands in the way, never whether a record exists. */
export const reasons: Readonly<Record<DenyReason, string>> = {
  NOT_SIGNED_IN: 'This is not public: sign in to ask for it.',
  UNMAPPED: 'The field is mapped to no area, ceiling and confidentiality, so nobody may read it.',
  ASSURANCE_TOO_LOW: 'Confidentiality 3 needs a sign-in with two factors (level of assurance 3).',
  SEPARATED: 'The information never leaves its tenant, whatever is agreed.',
  NO_AGREEMENT: 'No agreement about the area is in force between the two tenants.',
  AGREEMENT_NOT_IN_FORCE:
    'The agreement between the two lacks a signature, or one of them has suspended or revoked its part.',
  LEVEL_TOO_LOW: 'One of the parties takes part below level 4, or outside what the agreement allows.',
  FIELD_NOT_AGREED: 'The agreement does not open this field.',
  PURPOSE_MISSING: 'Between tenants a purpose must be stated.',
  PURPOSE_NOT_AGREED: 'The agreement does not open for the stated purpose.',
  MODE_NOT_AGREED: "The agreement's mode does not open information of this kind, or not in this way.",
  ASKING_CASE_MISSING: 'The agreement answers only a question that names its case.',
  PERSONAL_DATA_WITHOUT_BASIS: 'The agreement gives no basis for personal data.',
  OTHER_AUTHORITY: 'The information belongs to another authority, and no grant names the own one.',
  NOT_GRANTED: 'No grant in force gives the role this area.',
  CONFIDENTIALITY_NOT_GRANTED: 'The grant does not reach the confidentiality of the information.',
  TRAINING_MISSING: 'The grant asks for a security training that is not on record for the reader.',
  NOT_OWN_DATA: 'Only own data may be read.',
  NOT_ACTING_FOR: 'The client does not act for this tenant.',
  PROTECTED_IDENTITY: 'A protected identity is shown to one named role only.',
  NOT_RESPONSIBLE: "The agreement opens records of those alone that the reader's tenant is responsible for.",
};
