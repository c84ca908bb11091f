import type { SchoolTransportRule } from '@samgraf/configuration';

/** Why nothing can be said of a pupil's right to transport. A closed list. */
export type UnknownReason =
  /** The home municipality has configured no limit for the pupil's type of school and school year on that day. */
  | 'NO_RULE'
  /** The school system has no address of a home. */
  | 'NO_ADDRESS'
  /** No address register knows the address. */
  | 'ADDRESS_NOT_FOUND'
  /** The home lies in another municipality than the one that is responsible (HFD 2014 ref. 34). */
  | 'HOME_ELSEWHERE'
  /** The geodata have no place of the school. */
  | 'SCHOOL_NOT_FOUND'
  /** No road that may be walked leads from the home to the school. */
  | 'NO_ROAD'
  /** Protected identity: handled by a person, never by a machine. */
  | 'PROTECTED'
  /** Addresses, schools or roads of the place have never been read. */
  | 'SOURCE';

/** Preliminary, and never a decision: that is a board's, in a case, and can be appealed. */
export type Entitlement =
  | { readonly status: 'PRELIMINARILY_ENTITLED'; readonly ground: 'DISTANCE' | 'TRAFFIC' }
  | { readonly status: 'NOT_BY_DISTANCE' }
  | { readonly status: 'UNKNOWN'; readonly reason: UnknownReason };

/** The way from one home, in metres along the road. */
export interface Way {
  /** The shortest; null where there is none. */
  readonly metres: number | null;
  /** The shortest without a stretch that is marked as unsafe; null where there is none. */
  readonly safeMetres: number | null;
}

/**
 * What a municipality's limit gives for a way (skollagen 10 kap. 32 §): by its length, or by the traffic where the limit
 * is met only by going round what is unsafe. The other grounds of the law are not a machine's to find.
 */
export function entitlement(rule: SchoolTransportRule | null, { metres, safeMetres }: Way): Entitlement {
  if (rule === null) return { status: 'UNKNOWN', reason: 'NO_RULE' };
  if (metres === null) return { status: 'UNKNOWN', reason: 'NO_ROAD' };
  if (reaches(rule, metres)) return { status: 'PRELIMINARILY_ENTITLED', ground: 'DISTANCE' };
  if (rule.unsafe === 'AVOIDED' && (safeMetres === null || reaches(rule, safeMetres))) {
    return { status: 'PRELIMINARILY_ENTITLED', ground: 'TRAFFIC' };
  }
  return { status: 'NOT_BY_DISTANCE' };
}

/** Whether a way is as long as the limit asks. Limits are whole metres, so a way counts by its whole metres too. */
function reaches({ metres: limit, limit: operator }: SchoolTransportRule, metres: number): boolean {
  const whole = Math.round(metres);
  return operator === 'AT_LEAST' ? whole >= limit : whole > limit;
}
