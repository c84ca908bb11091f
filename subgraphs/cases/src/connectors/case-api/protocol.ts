import { z } from 'zod';

/**
 * What the case-management API answers, as far as it is read. Two kinds of fields: those that say what a record is
 * and who may see it must be right, or the record is left out; those that are only shown become null when they are
 * not what they should be, so that one odd title does not hide a case.
 */
const shown = z.string().max(4_000).nullable().catch(null);
const shownDate = z.iso.date().nullable().catch(null);
const number = z.string().regex(/^[^\s|@]{1,64}$/u);
const localId = z.string().regex(/^[^\s|@]{1,128}$/u);

const stakeholder = z.object({
  id: localId,
  role: shown,
  name: shown,
  personNumber: z.unknown().optional(),
  organisationNumber: z.unknown().optional(),
  /** Absent and nonsense are the same: not known. */
  protectedIdentity: z.boolean().optional().catch(undefined),
});

const guarded = {
  /** Only exactly null says that there is no marking. */
  secrecy: z.unknown().optional(),
  stakeholders: z.array(stakeholder).max(2_000),
};

export const errandShape = z.object({
  ...guarded,
  errandNumber: number,
  namespace: z.string(),
  openedOn: z.iso.date(),
  diaryNumber: shown,
  title: shown,
  caseType: shown,
  status: shown,
  closedOn: shownDate,
  handler: shown,
  propertyDesignation: shown,
});

const ofErrand = {
  id: localId,
  errandNumber: number,
  namespace: z.string(),
  /** A marking of its own; without one, that of the errand holds. */
  secrecy: z.unknown().optional(),
  errand: z.object(guarded),
};

export const documentShape = z.object({
  ...ofErrand,
  number: z.int32().nonnegative(),
  title: shown,
  documentType: shown,
  direction: shown,
  registeredOn: shownDate,
  mediaType: shown,
  // GraphQL's Int ends at 2 147 483 647.
  size: z.int32().nonnegative().nullable().catch(null),
});

export const decisionShape = z.object({
  ...ofErrand,
  decidedOn: z.iso.date(),
  reference: shown,
  outcome: shown,
  decidedBy: shown,
});

export type Stakeholder = z.infer<typeof stakeholder>;
export type Errand = z.infer<typeof errandShape>;
export type DocumentRow = z.infer<typeof documentShape>;
export type DecisionRow = z.infer<typeof decisionShape>;

/** What says who may see a row: the errand's own, which its documents and decisions inherit. */
export type Guarded = Pick<Errand, 'secrecy' | 'stakeholders'>;
