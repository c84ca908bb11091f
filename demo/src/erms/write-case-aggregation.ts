import { xmlText } from '../invoices/xml-text.ts';
import type { CaseDecision, CaseFile, Errand } from '../world/cases/errand.ts';
import type { ExportedCase } from './exported-case.ts';
import { ownElement } from './own-element.ts';
import { writeAgents } from './write-agents.ts';
import { writeRecord } from './write-record.ts';

const statuses = {
  Öppet: 'open',
  Vilande: 'on_hold',
  Stängt: 'closed',
  Makulerat: 'obliterated',
  'Ad Acta.': 'ad_acta',
} as const;

/** A case with its documents as an ERMS aggregation. */
export function writeCaseAggregation(exported: ExportedCase): string {
  const { file, release, restrictionType, relatedTo, medium } = exported;
  const { errand, decisions } = file;
  const own = ownElement({
    fastighet: errand.propertyDesignation,
    'offentligt-diarium': release.parts.length > 0 ? release.parts.join(' ') : null,
  });
  const closed = errand.closedOn ? `<date dateType="closed">${errand.closedOn}T00:00:00</date>` : '';
  return `<aggregation systemIdentifier="${errand.id}" aggregationType="caseFile">
<objectId>${xmlText(errand.diaryNumber)}</objectId>
<extraId extraIdType="diarium">${errand.namespace}</extraId>
<extraId extraIdType="ärendenummer">${errand.errandNumber}</extraId>
<title>${xmlText(errand.title)}</title>
${release.publicTitle === null ? '' : `<otherTitle titleType="public">${xmlText(release.publicTitle)}</otherTitle>\n`}<subject>${xmlText(errand.caseType)}</subject>
<status value="${statuses[errand.status]}"/>
${relatedTo === null ? '' : `<relation relationType="reference">${relatedTo}</relation>\n`}${own === '' ? '' : `<additionalInformation>${own}</additionalInformation>\n`}${writeRestriction(errand, restrictionType)}${writeAgents(errand)}<dates><date dateType="opened">${errand.openedOn}T00:00:00</date>${closed}</dates>
${decisions.map(writeDecision).join('')}${recordsOf(file, medium)}</aggregation>
`;
}

/** The secrecy marking (OSL 5:5): which provision, since when, by whom. */
function writeRestriction({ secrecy }: Errand, type: string): string {
  if (secrecy === null) return '';
  return `<restriction restrictionType="${type}"><explanatoryText>Sekretessmarkering, ${xmlText(secrecy.authority)}</explanatoryText><regulation>${xmlText(secrecy.provision)}</regulation><dates><date dateType="start">${secrecy.markedOn}T00:00:00</date></dates></restriction>
`;
}

/** ERMS has no decisions; systems write them as actions. */
function writeDecision({ outcome, reference, decidedOn, decidedBy }: CaseDecision): string {
  return `<action><actionText>${xmlText(outcome)}</actionText><actionMotivation>${xmlText(reference)}</actionMotivation><actionType>Beslut</actionType><dates><actionDate dateType="decision_date">${decidedOn}T00:00:00</actionDate></dates><agents><agent agentType="authorising_person"><name>${xmlText(decidedBy)}</name></agent></agents></action>
`;
}

const recordsOf = ({ errand, documents }: CaseFile, medium: string): string =>
  documents
    .map((each, index) =>
      writeRecord(errand.municipalityId, errand.diaryNumber, each, index === 0 ? medium : 'digital'),
    )
    .join('');
