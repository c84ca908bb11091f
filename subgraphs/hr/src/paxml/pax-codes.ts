/** Why somebody is away, as the SDL has it. */
export type AbsenceKind =
  | 'ILLNESS'
  | 'WORK_INJURY'
  | 'PREGNANCY'
  | 'PARENTAL_LEAVE'
  | 'CARE_OF_CHILD'
  | 'RISK_OF_INFECTION'
  | 'EDUCATION'
  | 'MILITARY_SERVICE'
  | 'SWEDISH_FOR_IMMIGRANTS'
  | 'CARE_OF_RELATIVE'
  | 'LEAVE_OF_ABSENCE'
  | 'HOLIDAY'
  | 'TIME_IN_LIEU'
  | 'SHORT_LEAVE'
  | 'UNION_WORK'
  | 'SHORTER_HOURS'
  | 'CONTACT_DAYS'
  | 'OTHER';

const kinds: ReadonlyArray<readonly [AbsenceKind, string]> = [
  ['ILLNESS', 'SJK SJK_KAR SJK_LÖN SJK_ERS SJK_PEN'],
  ['WORK_INJURY', 'ASK'],
  ['PREGNANCY', 'HAV'],
  ['PARENTAL_LEAVE', 'FPE PAP'],
  ['CARE_OF_CHILD', 'VAB'],
  ['RISK_OF_INFECTION', 'SMB'],
  ['EDUCATION', 'UTB'],
  ['MILITARY_SERVICE', 'MIL'],
  ['SWEDISH_FOR_IMMIGRANTS', 'SVE'],
  ['CARE_OF_RELATIVE', 'NÄR'],
  ['LEAVE_OF_ABSENCE', 'TJL'],
  ['HOLIDAY', 'SEM SEM_BET SEM_SPA SEM_OBE SEM_FÖR'],
  ['TIME_IN_LIEU', 'KOM'],
  ['SHORT_LEAVE', 'PEM PER'],
  ['UNION_WORK', 'FAC'],
  ['SHORTER_HOURS', 'ATK ATF'],
  ['CONTACT_DAYS', 'KON'],
  ['OTHER', 'FR1 FR2 FR3 FR4 FR5 FR6 FR7 FR8 FR9'],
];

/** Codes of absence in PAXml 2.0 → what they mean. */
export const absenceKinds: ReadonlyMap<string, AbsenceKind> = new Map(
  kinds.flatMap(([kind, codes]) => codes.split(' ').map((code) => [code, kind] as const)),
);

/** Codes of PAXml 2.0 that are of presence, balances and supplements: no absence, and not read. */
const otherCodes =
  /^(FLX|TS\d|TID|ARB|MER|[ÖO][TK]\d|JR\d|BE\d|RE\d|NV\d|O[BS]\d|JS\d|BS\d|HLG|SKI|LT\d|SCH)$/;

/** Whether the standard has a code for something else than absence. */
export const isOtherCode = (code: string): boolean => otherCodes.test(code);
