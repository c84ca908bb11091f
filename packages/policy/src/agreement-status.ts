import type { Agreement, AgreementStatus } from './agreement.ts';

/**
 * Where an agreement stands on a day. It needs two parties to be anything: one that leaves does not end it for the
 * others, and one that has yet to sign holds it back for all.
 */
export function agreementStatus({ parties }: Agreement, today: string): AgreementStatus {
  const fewerThanTwo = (some: Agreement['parties']) => new Set(some.map((each) => each.tenant)).size < 2;
  const left = parties.filter((each) => each.standing !== 'REVOKED');
  if (fewerThanTwo(left)) return 'REVOKED';
  if (left.some((each) => each.standing === 'PROPOSED')) return 'PROPOSED';
  const lasting = left.filter((each) => each.to === null || today <= each.to);
  if (fewerThanTwo(lasting)) return 'EXPIRED';
  return fewerThanTwo(lasting.filter((each) => each.standing === 'SIGNED')) ? 'SUSPENDED' : 'SIGNED';
}
