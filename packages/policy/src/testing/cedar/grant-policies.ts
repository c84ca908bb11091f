import type { Grant } from '../../grant.ts';
import { belongsTo, during, permit, set, sitsIn, text } from './words.ts';

/** What a grant says of the information and of the role's own condition. */
export function terms({ area, confidentiality, training, from, to }: Grant): string[] {
  return [
    `resource.area == ${text(area)}`,
    `resource.confidentiality <= ${confidentiality} && context.marked <= ${confidentiality}`,
    during({ from, to }),
    training ? `principal.roles.contains(${text(training)})` : 'true',
  ];
}

/** Which acts a grant is for. */
export const acts = ({ access }: Grant): string =>
  access === 'WRITE' ? 'Action::"read", Action::"write"' : 'Action::"read"';

/** A grant opens to those whose kind of reader it names: staff of an authority, citizens about themselves, clients. */
export function grantPolicies(grant: Grant): string[] {
  const { owner, reader, role, basis } = grant;
  const within = owner.tenant === reader.tenant && owner.authority === reader.authority;
  if (role === 'citizen') {
    const own = 'principal.person != "" && context.subjects.contains(principal.person) && !context.draft';
    if (!within) return [];
    return [
      permit(
        acts(grant),
        'principal.kind == "CITIZEN" && principal.person != ""',
        belongsTo(owner),
        `!context.found || (${own})`,
        ...terms(grant),
      ),
    ];
  }
  if (role === 'system') {
    if (!within) return [];
    return [
      permit(
        acts(grant),
        `principal.kind == "SYSTEM" && principal.actingFor.contains(${text(owner.tenant)})`,
        belongsTo(owner),
        ...terms(grant),
      ),
    ];
  }
  // Across authorities only with a basis in law.
  if (!within && (basis ?? '').trim() === '') return [];
  const held = `principal.roles.contains(${text(role)})`;
  const home = `principal.tenant == ${text(owner.tenant)}`;
  const policies = [permit('Action::"hold"', sitsIn(reader), home, held, ...terms(grant))];
  if (owner.tenant === reader.tenant) {
    const whom = `!context.hidden || ${set(['protected-data-officer'])}.contains(${text(role)})`;
    policies.push(permit(acts(grant), sitsIn(reader), belongsTo(owner), held, whom, ...terms(grant)));
  }
  return policies;
}
