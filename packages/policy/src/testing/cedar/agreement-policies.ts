import type { Agreement, AgreementParty } from '../../agreement.ts';
import { during, permit, set, text } from './words.ts';

/** Provisions that let what is secret pass from one authority to another (OSL 6:5 and chapter 10). */
const breaksSecrecy = /^OSL (6:5|10:(1|2|3|17|27|28))$/;

/** What an authority may process personal data on (GDPR 6.1, last sentence: not f). */
const lawful = /^GDPR 6\.1 [a-e]$/;

/** An agreement carries across what it names, for what it names, between those who have signed it and not left. */
export function agreementPolicies(agreement: Agreement): string[] {
  const { parties, area, purposes, fields, mode, records } = agreement;
  if (parties.some(({ standing }) => standing === 'PROPOSED')) return [];
  const sharing = parties.filter((each) => shares(each, agreement));
  if (sharing.length === 0) return [];
  const among = (who: string) =>
    sharing.map((each) => `${who}.tenant == ${text(each.tenant)} && ${during(each)}`).join(' || ');
  return [
    permit(
      'Action::"cross"',
      `resource.area == ${text(area)}`,
      among('resource'),
      among('principal'),
      `${set(fields)}.contains(resource.name) || ${set(fields)}.contains(resource.whole)`,
      `context has purpose && context.purpose != "" && ${set(purposes)}.contains(context.purpose)`,
      personal(agreement) ? 'true' : '!resource.personal',
      inMode(mode),
      records === 'RESPONSIBLE'
        ? '!context.found || (context has responsible && context.responsible == principal.tenant)'
        : 'true',
    ),
  ];
}

/** Signed, sharing at all (level 4), and within what the agreement allows. */
function shares({ standing, level }: AgreementParty, { lowestLevel, highestLevel }: Agreement): boolean {
  return standing === 'SIGNED' && level >= 4 && lowestLevel <= level && level <= highestLevel;
}

function personal({ personalData }: Agreement): boolean {
  if (personalData === null) return false;
  const { secrecyBasis, gdprBasis, jointControllers, processors } = personalData;
  const referred = jointControllers.trim() !== '' && processors.trim() !== '';
  return breaksSecrecy.test(secrecyBasis) && lawful.test(gdprBasis) && referred;
}

function inMode(mode: Agreement['mode']): string {
  if (mode === 'STATISTICS') return '!resource.personal';
  if (mode === 'QUERY_ANSWER') return 'context.byKey && context has asking && context.asking != ""';
  return mode === 'DIRECT_ACCESS' ? 'true' : 'false';
}
