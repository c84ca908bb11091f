import type { Agreement, AgreementParty } from '@samgraf/policy';

/**
 * A newer version replaces the older for a party from the day that it takes part in the newer, once all have signed
 * that: what the older allowed must not widen it.
 */
export function superseded(agreements: readonly Agreement[]): Agreement[] {
  return agreements.map((agreement) => {
    const newer = agreements.filter(
      (each) => each.id === agreement.id && each.version > agreement.version && isSigned(each),
    );
    if (newer.length === 0) return agreement;
    return { ...agreement, parties: agreement.parties.map((each) => untilReplaced(each, newer)) };
  });
}

const isSigned = ({ parties }: Agreement): boolean =>
  parties.every((each) => each.standing !== 'PROPOSED') && parties.some((each) => each.standing === 'SIGNED');

function untilReplaced(party: AgreementParty, newer: readonly Agreement[]): AgreementParty {
  const starts = newer.flatMap(({ parties }) =>
    parties.filter((each) => each.tenant === party.tenant).map((each) => each.from),
  );
  const first = starts.sort()[0];
  if (first === undefined) return party;
  const last = dayBefore(first);
  return party.to !== null && party.to <= last ? party : { ...party, to: last };
}

/** Civil dates, reckoned in UTC, where every day has 24 hours. */
function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
