import type { Random } from '../random/random.ts';
import type { Errand, Stakeholder } from '../world/cases/errand.ts';

/** What the registrar has released of a case to the public register (allmänhetens diarium). */
export interface Release {
  /** The public title (offentlig ärendemening); null where none has been written. */
  readonly publicTitle: string | null;
  /** Parts that are released, in the system's words; none where nobody has looked at it yet. */
  readonly parts: readonly Part[];
}

export type Part = 'ärende' | 'ärendemening' | 'fastighet' | 'parter';

/** What a secret case may be called in public. */
const neutralTitles: Readonly<Record<string, string>> = {
  Upphandling: 'Upphandling',
  Personalärende: 'Ärende om personal',
  Bostadsanpassning: 'Ansökan om bidrag',
};

/**
 * A registrar tests each case before it goes to the public register: four of five are done. Of what is marked as
 * secret a neutral title is written, and one in four is shown by it. Who lives under protection is never shown.
 */
export function drawRelease(errand: Errand, random: Random): Release {
  const { secrecy, stakeholders, title, caseType, propertyDesignation } = errand;
  const [tested, shown, byName] = [random.chance(0.78), random.chance(0.25), random.next()];
  const hidden = stakeholders.some(mayBeProtected);
  if (secrecy) {
    const publicTitle = neutralTitles[caseType] ?? 'Ärende enligt skollagen';
    return { publicTitle, parts: shown && !hidden ? ['ärende', 'ärendemening'] : [] };
  }
  if (!tested || hidden) return { publicTitle: null, parts: [] };
  const parts: Part[] = ['ärende', 'ärendemening'];
  if (propertyDesignation) parts.push('fastighet');
  // Organisations are named nearly always, people in some authorities and not in others.
  const people = stakeholders.some(isPerson);
  if (stakeholders.length > 0 && byName < (people ? 0.35 : 0.9)) parts.push('parter');
  return { publicTitle: title, parts };
}

export const isPerson = ({ personNumber }: Stakeholder): boolean => personNumber !== null;

const mayBeProtected = (each: Stakeholder): boolean => isPerson(each) && each.protectedIdentity !== false;
