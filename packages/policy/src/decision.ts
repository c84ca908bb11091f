/** The closed list of reasons why something is refused. Stable: clients and the ledger rely on them. */
export type DenyReason =
  | 'NOT_SIGNED_IN'
  | 'UNMAPPED'
  | 'ASSURANCE_TOO_LOW'
  | 'SEPARATED'
  | 'NO_AGREEMENT'
  | 'AGREEMENT_NOT_IN_FORCE'
  | 'LEVEL_TOO_LOW'
  | 'FIELD_NOT_AGREED'
  | 'PURPOSE_MISSING'
  | 'PURPOSE_NOT_AGREED'
  | 'MODE_NOT_AGREED'
  | 'ASKING_CASE_MISSING'
  | 'PERSONAL_DATA_WITHOUT_BASIS'
  | 'OTHER_AUTHORITY'
  | 'NOT_GRANTED'
  | 'CONFIDENTIALITY_NOT_GRANTED'
  | 'TRAINING_MISSING'
  | 'NOT_OWN_DATA'
  | 'NOT_ACTING_FOR'
  | 'PROTECTED_IDENTITY'
  | 'NOT_RESPONSIBLE';

/** On what ground something is allowed: what the ledger and `myAccess` name. */
export interface Ground {
  readonly kind: 'PUBLIC' | 'GRANT' | 'DELEGATION' | 'AGREEMENT' | 'OWN_DATA';
  /** Id of the grant or delegation in the graph (`1461:grant:<id>`), or `id@version` of the agreement; null for public. */
  readonly reference: string | null;
}

export type Decision =
  | {
      readonly allow: true;
      readonly ground: Ground;
      readonly ownDataOnly: boolean;
      /** Only records of people that the reader's tenant is responsible for. */
      readonly responsibleOnly?: boolean;
    }
  | { readonly allow: false; readonly reason: DenyReason };
