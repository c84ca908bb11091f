import type { Agreement, Grant } from '@samgraf/policy';
import { checkAgreement } from './checks/check-agreement.ts';
import { checkGrant } from './checks/check-grant.ts';
import { objectFile } from './checks/object-file.ts';
import type { Configuration, TenantConfiguration } from './configuration.ts';
import type { Problem } from './configuration-error.ts';
import { agreementSchema } from './schema/agreement-schema.ts';
import { grantSchema } from './schema/grant-schema.ts';
import { validate } from './validate.ts';

/** What was drafted, or everything that is wrong with it: `parties.0.to: expected …, came …`. */
export type Checked<T> = { readonly value: T } | { readonly problems: readonly string[] };

/** An agreement that did not come by a file, held to the rules of those that do. */
export function checkAgreementDraft(draft: unknown, configuration: Configuration): Checked<Agreement> {
  const problems: Problem[] = [];
  const file = objectFile('draft', draft);
  const value = validate(file, agreementSchema, problems);
  if (value) problems.push(...checkAgreement(value, file, knownOf(configuration)));
  return value && problems.length === 0 ? { value } : { problems: problems.map(sentence) };
}

/** A grant within a tenant that did not come by its file, held to the same rules. */
export function checkGrantDraft(
  draft: unknown,
  tenant: TenantConfiguration,
  configuration: Configuration,
): Checked<Grant> {
  const problems: Problem[] = [];
  const file = objectFile('draft', draft);
  const value = validate(file, grantSchema, problems);
  if (!value) return { problems: problems.map(sentence) };
  problems.push(...checkGrant(value, [], new Set(tenant.authorities.map((each) => each.code)), file));
  if (!knownOf(configuration).areas.has(value.area)) {
    problems.push(file.problem(['area'], 'an area that some system holds information of'));
  }
  if (problems.length > 0) return { problems: problems.map(sentence) };
  const of = (authority: string) => ({ tenant: tenant.code, authority });
  return { value: { ...value, owner: of(value.owner), reader: of(value.reader ?? value.owner) } };
}

function knownOf({ tenants, purposes }: Configuration) {
  const systems = [...tenants.values()].flatMap((each) => each.systems);
  return {
    tenants: new Set(tenants.keys()),
    purposes: new Set(purposes.keys()),
    areas: new Set(systems.flatMap((each) => each.areas)),
  };
}

const sentence = ({ key, expected, came }: Problem): string => `${key}: expected ${expected}, came ${came}`;
