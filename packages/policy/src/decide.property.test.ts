import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from './decide.ts';
import type { Information } from './information.ts';
import type { Basis, Question } from './question.ts';
import { raisedInformation } from './raised-information.ts';
import { someBasis as basis, confidentiality, someQuestion as question } from './testing/arbitraries.ts';

const runs = { numRuns: 1_000 };
const allows = (asked: Question, on: Basis) => decide(asked, on).allow;

describe('the rule of access', () => {
  it('answers the same whatever order agreements and grants come in', () => {
    fc.assert(
      fc.property(question, basis, (asked, on) => {
        const turned = {
          agreements: on.agreements.toReversed(),
          grants: on.grants.toReversed(),
          delegations: on.delegations?.toReversed() ?? [],
        };
        const [one, other] = [decide(asked, on), decide(asked, turned)];
        expect(other).toEqual(one);
      }),
      runs,
    );
  });

  it('never allows more when an agreement or a grant is gone', () => {
    fc.assert(
      fc.property(question, basis, fc.nat(), (asked, on, index) => {
        const less = {
          agreements: on.agreements.filter((_, at) => at !== index % 4),
          grants: on.grants.filter((_, at) => at !== index % 16),
          delegations: on.delegations?.filter((_, at) => at !== index % 3) ?? [],
        };
        if (allows(asked, less)) expect(allows(asked, on)).toBe(true);
      }),
      runs,
    );
  });

  it('never allows more when a tenant or a record raises the confidentiality', () => {
    fc.assert(
      fc.property(question, basis, confidentiality, (asked, on, level) => {
        const raised = raisedInformation(asked.information, new Map([[asked.information.area, level]]));
        if (allows({ ...asked, information: raised }, on)) expect(allows(asked, on)).toBe(true);
        const marked = {
          ...(asked.record ?? { subjects: [], marking: 'NONE' as const }),
          confidentiality: level,
        };
        if (allows({ ...asked, record: marked }, on)) {
          expect(allows({ ...asked, record: { ...marked, confidentiality: null } }, on)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('never allows more under a narrower ceiling', () => {
    fc.assert(
      fc.property(question, basis, (asked, on) => {
        const under = (ceiling: Information['ceiling']) =>
          Number(allows({ ...asked, information: { ...asked.information, ceiling } }, on));
        expect(under('SEPARATED')).toBeLessThanOrEqual(under('SHARED'));
        expect(under('SHARED')).toBeLessThanOrEqual(under('PUBLIC'));
      }),
      runs,
    );
  });

  it('never allows a record what it refuses its whole type, and protects whom it should', () => {
    fc.assert(
      fc.property(question, basis, (asked, on) => {
        const { record, ...type } = asked;
        if (allows(asked, on)) expect(allows(type, on)).toBe(true);
        if (record?.marking === 'PROTECTED' || record?.marking === 'UNKNOWN') {
          const { principal: who, owner: whose } = asked;
          const officer = who.roles.includes('protected-data-officer') && who.tenant === whose.tenant;
          if (!officer) expect(allows(asked, on)).toBe(false);
        }
      }),
      runs,
    );
  });

  it('gives a tenant that no agreement and no grant names nothing but what is public', () => {
    fc.assert(
      fc.property(question, basis, (asked, on) => {
        const stranger = { ...asked, owner: { ...asked.owner, tenant: '0180' } };
        const decision = decide(stranger, on);
        if (decision.allow) expect(decision.ground.kind).toBe('PUBLIC');
      }),
      runs,
    );
  });

  it('lets nothing secret, protected or separated cross between tenants', () => {
    fc.assert(
      fc.property(question, basis, (asked, on) => {
        const decision = decide(asked, on);
        if (!decision.allow || decision.ground.kind !== 'AGREEMENT') return;
        expect(asked.information.ceiling).not.toBe('SEPARATED');
        expect(asked.record?.confidentiality ?? 0).toBeLessThanOrEqual(asked.information.confidentiality);
        expect(asked.record?.marking ?? 'NONE').toMatch(/NONE|NOT_PERSONAL/);
        expect(asked.purpose).not.toBeNull();
        expect(asked.record?.draft).not.toBe(true);
        expect(asked.action).toBe('READ');
      }),
      runs,
    );
  });

  it('is tried with questions of which many are allowed, on each ground', () => {
    const seen = new Map<string, number>();
    for (const [asked, on] of fc.sample(fc.tuple(question, basis), { numRuns: 2_500, seed: 1 })) {
      const decision = decide(asked, on);
      const answer = decision.allow ? decision.ground.kind : decision.reason;
      seen.set(answer, (seen.get(answer) ?? 0) + 1);
    }
    for (const ground of ['PUBLIC', 'GRANT', 'DELEGATION', 'AGREEMENT', 'OWN_DATA']) {
      expect(seen.get(ground) ?? 0).toBeGreaterThan(2);
    }
  });
});
