import { agreementKey, type Register } from '@samgraf/agreements';
import type { Configuration } from '@samgraf/configuration';
import { type Agreement, agreementStatus, partyInForce } from '@samgraf/policy';
import { recordId } from '@samgraf/sources';
import { expiresSoon } from './expires-soon.ts';
import { canonicalJson } from './signing/canonical-json.ts';

/**
 * An agreement as the graph shows it. All of it is public.
 * @param register where it was proposed and signed; null where nothing but files is known
 */
export function agreementRecord(
  agreement: Agreement,
  { tenants }: Configuration,
  today: string,
  register: Register | null,
) {
  const key = agreementKey(agreement);
  const text = register?.texts.get(key);
  const signatures = register?.signatures.get(key);
  return {
    id: recordId('joint', 'agreement', key),
    title: agreement.title,
    version: agreement.version,
    area: agreement.area,
    mode: agreement.mode,
    purposes: agreement.purposes,
    fields: agreement.fields,
    lowestLevel: agreement.lowestLevel,
    highestLevel: agreement.highestLevel,
    records: agreement.records ?? 'ALL',
    parties: agreement.parties.map(({ tenant, level, from, to, decision, standing }) => ({
      municipality: { code: tenant, name: tenants.get(tenant)?.name ?? tenant },
      level,
      from,
      to,
      decision,
      compliant: agreement.lowestLevel <= level && level <= agreement.highestLevel,
      standing,
      signature: signatures?.get(tenant)?.jws ?? null,
    })),
    inForce: inForceForTwo(agreement, today),
    status: agreementStatus(agreement, today),
    expiresSoon: agreement.parties.some((each) => each.standing !== 'REVOKED' && expiresSoon(each.to, today)),
    personalData: agreement.personalData,
    text: text ? canonicalJson(text) : null,
  };
}

function inForceForTwo(agreement: Agreement, today: string): boolean {
  const counting = agreement.parties.filter((each) => partyInForce(agreement, each.tenant, today));
  return new Set(counting.map((each) => each.tenant)).size >= 2;
}
