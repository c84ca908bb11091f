import type { Agreement, Standing } from '@samgraf/policy';
import type { Act, AgreementText } from './act.ts';
import type { Declared } from './declared.ts';
import { agreementKey, type Register, type Signature } from './register.ts';
import { superseded } from './superseded.ts';

/**
 * What the files declare, as the acts have left it. An act on what no longer is anything (its file is gone) does
 * nothing; if the file comes back, what was suspended or revoked is so still.
 */
export function fold(declared: Declared, acts: readonly Act[]): Register {
  const agreements = new Map(declared.agreements.map((each) => [agreementKey(each), each]));
  const grants = new Map(declared.grants.map((each) => [grantKey(each.owner.tenant, each.id), each]));
  const signatures = new Map<string, Map<string, Signature>>();
  const texts = new Map<string, AgreementText>();
  for (const act of acts) {
    switch (act.kind) {
      case 'PROPOSE': {
        const key = agreementKey(act.text);
        // A version never changes: what has its number first keeps it.
        if (agreements.has(key)) break;
        texts.set(key, act.text);
        agreements.set(key, {
          ...act.text,
          parties: act.text.parties.map((each) => stand(each, 'PROPOSED')),
        });
        break;
      }
      case 'SIGN': {
        const of = signatures.get(act.agreement) ?? new Map<string, Signature>();
        of.set(act.tenant, { jws: act.signature, at: act.at });
        signatures.set(act.agreement, of);
        change(agreements, act.agreement, act.tenant, 'SIGNED');
        break;
      }
      case 'SUSPEND':
        change(agreements, act.agreement, act.tenant, 'SUSPENDED');
        break;
      case 'RESUME':
        change(agreements, act.agreement, act.tenant, 'SIGNED');
        break;
      case 'REVOKE':
        revoke(agreements, act.agreement, act.tenant);
        break;
      case 'GRANT': {
        const key = grantKey(act.tenant, act.grant.id);
        // On the own information alone, whoever wrote the act.
        if (act.grant.owner.tenant === act.tenant && !grants.has(key)) grants.set(key, act.grant);
        break;
      }
      case 'REVOKE_GRANT':
        grants.delete(grantKey(act.tenant, act.grant));
    }
  }
  const basis = {
    agreements: superseded([...agreements.values()]),
    grants: [...grants.values()],
    delegations: declared.delegations ?? [],
  };
  return { acts: acts.length, basis: Object.freeze(basis), signatures, texts };
}

const grantKey = (tenant: string, id: string): string => `${tenant}:${id}`;

const stand = <T>(party: T, standing: Standing) => ({ ...party, standing });

function change(agreements: Map<string, Agreement>, key: string, tenant: string, standing: Standing): void {
  const agreement = agreements.get(key);
  if (!agreement) return;
  // What was revoked is over: nothing brings it back but a new version.
  const parties = agreement.parties.map((each) =>
    each.tenant === tenant && each.standing !== 'REVOKED' ? stand(each, standing) : each,
  );
  agreements.set(key, { ...agreement, parties });
}

/** A party leaves for itself alone; what is not signed by all yet is withdrawn for all. */
function revoke(agreements: Map<string, Agreement>, key: string, tenant: string): void {
  const agreement = agreements.get(key);
  if (!agreement?.parties.some((each) => each.tenant === tenant)) return;
  const proposed = agreement.parties.some((each) => each.standing === 'PROPOSED');
  const parties = agreement.parties.map((each) =>
    proposed || each.tenant === tenant ? stand(each, 'REVOKED') : each,
  );
  agreements.set(key, { ...agreement, parties });
}
