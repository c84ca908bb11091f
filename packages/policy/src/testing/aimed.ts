import type { Agreement } from '../agreement.ts';
import type { Delegation } from '../delegation.ts';
import type { Grant } from '../grant.ts';
import type { Basis, Question } from '../question.ts';
import { employee } from './questions.ts';

/**
 * A question brought near to something that is in force, so that it meets it in all but a few points: of questions
 * made at random hardly any is allowed under an agreement. `at` chooses what it is brought near to.
 */
export function aimed(question: Question, basis: Basis, at: number): Question {
  const one = <T>(all: readonly T[]): T | undefined => all[Math.floor(at / 4) % Math.max(all.length, 1)];
  const grant = one(basis.grants);
  const agreement = one(basis.agreements);
  const delegation = one(basis.delegations ?? []);
  if (at % 4 === 1 && grant) return atGrant(question, grant);
  if (at % 4 === 2 && agreement) return atAgreement(question, agreement, basis, at);
  if (at % 4 === 3 && delegation) return atDelegation(question, delegation, basis, at);
  return question;
}

function atGrant(question: Question, { area, owner, reader, role, confidentiality }: Grant): Question {
  const { principal } = question;
  return {
    ...question,
    owner,
    information: { ...question.information, area, confidentiality },
    ...(principal.kind === 'EMPLOYEE' && {
      principal: { ...principal, ...reader, roles: [role, 'trained'] },
    }),
  };
}

function atAgreement(question: Question, agreement: Agreement, basis: Basis, at: number): Question {
  const { parties, area, purposes } = agreement;
  const [owner, reader] = at % 8 < 4 ? [0, 1] : [1, 0];
  const home = basis.grants.find(
    (each) => each.owner.tenant === parties[reader]?.tenant && each.area === area && each.role !== 'citizen',
  );
  return {
    ...question,
    owner: { ...question.owner, tenant: parties[owner]?.tenant ?? '' },
    information: { ...question.information, type: 'Case', area, ceiling: 'SHARED', confidentiality: 0 },
    purpose: purposes[0] ?? question.purpose,
    // Mostly of somebody that the reader's tenant is responsible for.
    ...(question.record &&
      at % 3 > 0 && { record: { ...question.record, responsible: parties[reader]?.tenant ?? null } }),
    principal: employee({ ...home?.reader, roles: [home?.role ?? 'case-officer', 'trained'] }),
  };
}

function atDelegation(question: Question, delegation: Delegation, basis: Basis, at: number): Question {
  const { authority, home, person, roles } = delegation;
  const there = basis.grants.filter(
    (each) => each.owner.tenant === authority.tenant && roles.includes(each.role),
  );
  const grant = there[at % Math.max(there.length, 1)];
  return {
    ...question,
    owner: authority,
    information: { ...question.information, area: grant?.area ?? 'cases.register', confidentiality: 1 },
    principal: employee({ ...home, id: person, roles: ['trained'] }),
  };
}
