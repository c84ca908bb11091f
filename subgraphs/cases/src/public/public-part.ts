import type { ExportedCase, ExportedParty } from '../erms/exported-case.ts';
import { isPublicPerson } from '../erms/party-facts.ts';
import { inForce } from '../erms/restriction-facts.ts';
import type { ErmsRuleId } from '../erms/rules.ts';

/** What the public may know of a case. What is null is withheld, or there is none: the two look the same. */
export interface PublicPart {
  readonly registeredOn: string;
  readonly title: string | null;
  readonly caseType: string | null;
  /** With the municipality's name. */
  readonly property: string | null;
  readonly parties: ReadonlyArray<{ readonly role: string | null; readonly name: string }>;
}

/**
 * The public part of a case; null where the public may not know that it is there. Only what is released counts, and
 * only as far as nothing speaks against it: a restriction leaves the title that was written for the public, one
 * that is not understood nothing, and who may live under protection is in no register at all.
 *
 * @param madeOn the day of the export: what had ended before restricts no longer.
 * @param tell what was released and is withheld all the same.
 */
export function publicPart(
  exported: ExportedCase,
  madeOn: string,
  tell: (rule: ErmsRuleId) => void,
): PublicPart | null {
  const { released, publicTitle, parties } = exported;
  if (!released.has('ENTRY')) return null;
  if (!parties.every(isPublicPerson)) {
    tell('RELEASE_OF_PROTECTED');
    return null;
  }
  const restrictions = [
    ...exported.restrictions,
    ...exported.documents.flatMap((each) => each.restrictions.filter(({ type }) => type === null)),
  ].filter((each) => inForce(each, madeOn));
  // What kind of secret it is nobody knows: told already, where it was read.
  if (restrictions.some(({ type }) => type === null)) return null;
  const restricted = restrictions.length > 0;
  if (restricted && (released.has('PROPERTY') || released.has('PARTIES'))) tell('RELEASE_OF_RESTRICTED');
  if (released.has('TITLE') && publicTitle === null) tell('RELEASE_WITHOUT_PUBLIC_TITLE');
  const title = released.has('TITLE') ? publicTitle : null;
  if (restricted) {
    const bare = { registeredOn: exported.openedOn, caseType: null, property: null, parties: [] };
    return title === null ? null : { ...bare, title };
  }
  return {
    registeredOn: exported.openedOn,
    title,
    caseType: title === null ? null : exported.caseType,
    property: released.has('PROPERTY') ? exported.property : null,
    parties: released.has('PARTIES') ? parties.flatMap(named) : [],
  };
}

const named = ({ role, name }: ExportedParty) => (name === null ? [] : [{ role, name }]);
