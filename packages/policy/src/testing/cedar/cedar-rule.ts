import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import type { Basis, Question } from '../../question.ts';
import { agreementPolicies } from './agreement-policies.ts';
import { delegationPolicies } from './delegation-policies.ts';
import { grantPolicies } from './grant-policies.ts';
import { day } from './words.ts';

const fixed = readFileSync(join(import.meta.dirname, 'static.cedar'), 'utf8');

/**
 * The rule of access by Cedar, on one basis. Shares no code with `decide`: agreements, grants and delegations are
 * written as policies, and Cedar's own engine answers.
 */
export function cedarRule({ agreements, grants, delegations = [] }: Basis): (question: Question) => boolean {
  const policies = [
    fixed,
    ...grants.flatMap(grantPolicies),
    ...delegations.flatMap((each) => delegationPolicies(each, grants)),
    ...agreements.flatMap(agreementPolicies),
  ].join('\n\n');
  const parsed = preparsePolicySet('rule', { staticPolicies: policies });
  if (parsed.type === 'failure') throw new Error(JSON.stringify(parsed.errors));
  return (question) => {
    const may = (action: string) => authorized(question, action);
    if (question.action === 'WRITE') return may('write');
    return may('read') || (may('cross') && may('hold'));
  };
}

function authorized(question: Question, action: string): boolean {
  const { principal, information, owner } = question;
  const answer = statefulIsAuthorized({
    principal: { type: 'Person', id: 'asking' },
    action: { type: 'Action', id: action },
    resource: { type: 'Field', id: 'asked' },
    context: contextOf(question),
    preparsedPolicySetId: 'rule',
    entities: [
      {
        uid: { type: 'Person', id: 'asking' },
        attrs: {
          kind: principal.kind,
          id: principal.id,
          tenant: principal.tenant ?? '',
          authority: principal.authority ?? '',
          roles: [...principal.roles],
          assurance: principal.assurance,
          person: principal.personNumber ?? '',
          actingFor: [...principal.actingFor],
        },
        parents: [],
      },
      {
        uid: { type: 'Field', id: 'asked' },
        attrs: {
          ...information,
          ...owner,
          name: `${information.type}.${information.field}`,
          whole: `${information.type}.*`,
        },
        parents: [],
      },
    ],
  });
  if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors));
  const { diagnostics, decision } = answer.response;
  // A policy that could not be evaluated would count as one that says nothing.
  if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors));
  return decision === 'allow';
}

function contextOf({ record, purpose, askingCase, access, today }: Question): Context {
  return {
    today: day(today),
    byKey: access === 'KEY',
    ...(purpose !== null && { purpose }),
    ...(askingCase !== null && { asking: askingCase }),
    found: record !== undefined,
    subjects: [...(record?.subjects ?? [])],
    marked: record?.confidentiality ?? 0,
    hidden: record?.marking === 'PROTECTED' || record?.marking === 'UNKNOWN',
    draft: record?.draft === true,
    ...(record?.responsible != null && { responsible: record.responsible }),
  };
}
