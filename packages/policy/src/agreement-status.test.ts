import { describe, expect, it } from '@jest/globals';
import type { AgreementParty } from './agreement.ts';
import { agreementStatus } from './agreement-status.ts';
import { partyInForce } from './party-in-force.ts';
import { agreement, party } from './testing/questions.ts';

const today = '2026-11-20';
const of = (...more: Partial<AgreementParty>[]) =>
  agreement({ parties: more.map((each, index) => party(['1461', '1492', '1439'][index] as string, each)) });
const signed = {};
const proposed = { standing: 'PROPOSED' } as const;
const suspended = { standing: 'SUSPENDED' } as const;
const revoked = { standing: 'REVOKED' } as const;
const over = { to: '2026-11-19' };

describe('an agreement', () => {
  it.each([
    ['signed by all', [signed, signed, signed], 'SIGNED'],
    ['with one signature to come', [signed, signed, proposed], 'PROPOSED'],
    ['that one has suspended, of three', [signed, signed, suspended], 'SIGNED'],
    ['that one has suspended, of two', [signed, suspended], 'SUSPENDED'],
    ['that one has left, of three', [signed, signed, revoked], 'SIGNED'],
    ['that all but one have left', [signed, revoked, revoked], 'REVOKED'],
    ['of which one is left with one who suspended', [signed, suspended, revoked], 'SUSPENDED'],
    ['whose time is over for all but one', [signed, over, over], 'EXPIRED'],
    ['on its last day', [signed, { to: today }], 'SIGNED'],
  ])('%s is that', (_what, parties, status) => {
    expect(agreementStatus(of(...parties), today)).toBe(status);
  });

  it('counts a tenant that left and came back as one', () => {
    const alone = agreement({ parties: [party('1461', { to: '2026-02-01' }), party('1461')] });
    expect(agreementStatus(alone, today)).toBe('REVOKED');
  });

  it('opens nothing to a party before all have signed, nor to one that has suspended or left', () => {
    const names = (...parties: Partial<AgreementParty>[]) =>
      ['1461', '1492', '1439'].filter((each) => partyInForce(of(...parties), each, today));
    expect(names(signed, signed, signed)).toEqual(['1461', '1492', '1439']);
    expect(names(signed, signed, proposed)).toEqual([]);
    expect(names(signed, suspended, signed)).toEqual(['1461', '1439']);
    expect(names(signed, revoked, signed)).toEqual(['1461', '1439']);
    expect(names({ standing: undefined as never }, signed)).toEqual(['1492']);
  });
});
