import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Decision } from '../decision.ts';
import { deny } from '../deny.ts';
import type { Basis, Question } from '../question.ts';
import { someBasis, someQuestion } from '../testing/arbitraries.ts';
import { actingFor } from './acting-for.ts';
import { assurance } from './assurance.ts';
import { lentStaff } from './lent-staff.ts';
import { notSignedIn } from './not-signed-in.ts';
import { ownData } from './own-data.ts';
import { protectedIdentity } from './protected-identity.ts';
import { publicCeiling } from './public-ceiling.ts';
import { representative } from './representative.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { separated } from './separated.ts';
import { underAgreement } from './under-agreement.ts';
import { unmapped } from './unmapped.ts';
import { withinTenant } from './within-tenant.ts';

function by(ordered: readonly Rule[], question: Question, basis: Basis): Decision {
  for (const rule of ordered) {
    const answer = rule(question, basis);
    if (answer) return answer;
  }
  return deny('NOT_GRANTED');
}

describe('the order of the rules', () => {
  it('is this one', () => {
    expect(rules).toEqual([
      unmapped,
      protectedIdentity,
      publicCeiling,
      notSignedIn,
      assurance,
      representative,
      ownData,
      actingFor,
      lentStaff,
      withinTenant,
      separated,
      underAgreement,
    ]);
  });

  it('does not matter among the refusals, but for the reason, nor among the kinds of readers', () => {
    const first = rules.slice(0, 3);
    const last = rules.slice(10);
    const orders = fc.record({
      refusals: fc.shuffledSubarray([notSignedIn, assurance, representative], { minLength: 3 }),
      readers: fc
        .shuffledSubarray([ownData, actingFor, withinTenant], { minLength: 3 })
        // A delegation opens what the own place may not, so it is asked before.
        .map((each) => [lentStaff, ...each]),
    });
    fc.assert(
      fc.property(someQuestion, someBasis, orders, (question, basis, { refusals, readers }) => {
        const shuffled = by([...first, ...refusals, ...readers, ...last], question, basis);
        const ordered = by(rules, question, basis);
        expect(shuffled.allow).toBe(ordered.allow);
        if (shuffled.allow) expect(shuffled).toEqual(ordered);
      }),
      { numRuns: 1_000 },
    );
  });
});
