import type { Random } from '../../random/random.ts';
import { addDays, dayNumber } from '../civil-date.ts';
import { referenceDate } from '../reference-date.ts';
import type { CaseKind } from './case-kind.ts';
import type { CaseDocument, Errand } from './errand.ts';

const media = ['application/pdf', 'application/pdf', 'application/pdf', 'image/jpeg', 'message/rfc822'];

/** What a case's file holds: what started it, what came in, and what went out. */
export function makeDocuments(errand: Errand, kind: CaseKind, random: Random): readonly CaseDocument[] {
  const end = errand.closedOn ?? referenceDate;
  const span = Math.max(0, dayNumber(end) - dayNumber(errand.openedOn));
  type Part = Pick<CaseDocument, 'title' | 'documentType' | 'direction'>;
  const parts: Part[] = [first(errand, kind)];
  for (let i = random.integer(0, 4); i > 0; i--)
    parts.push({ title: random.pick(kind.incoming), documentType: 'Bilaga', direction: 'Inkommen' });
  if (span > 20 && random.chance(0.4))
    parts.push({ title: 'Begäran om komplettering', documentType: 'Skrivelse', direction: 'Expedierad' });
  if (errand.status === 'Stängt') {
    if (random.chance(0.5))
      parts.push({ title: 'Tjänsteskrivelse', documentType: 'Tjänsteskrivelse', direction: 'Upprättad' });
    parts.push({ title: 'Beslut', documentType: 'Beslut', direction: 'Expedierad' });
  }
  return parts.map((part, index) => ({
    id: `${errand.errandNumber}-${index + 1}`,
    errandNumber: errand.errandNumber,
    namespace: errand.namespace,
    number: index + 1,
    ...part,
    registeredOn:
      part.documentType === 'Beslut'
        ? end
        : addDays(errand.openedOn, Math.floor((span * index) / parts.length)),
    mediaType: random.pick(media),
    size: Math.round(8_000 + random.next() ** 4 * 9_000_000),
  }));
}

const started: Readonly<Record<string, string>> = {
  Tillsyn: 'Anmälan',
  Anmälan: 'Anmälan',
  'Anmälan om kränkande behandling': 'Anmälan',
  Klagomål: 'Synpunkt',
  Medborgarförslag: 'Medborgarförslag',
  'Begäran om allmän handling': 'Begäran',
  Upphandling: 'Upphandlingsdokument',
  Avtal: 'Avtalsförslag',
  Detaljplan: 'Ansökan om planbesked',
};

const first = (
  errand: Errand,
  { party, caseType }: CaseKind,
): Pick<CaseDocument, 'title' | 'documentType' | 'direction'> => {
  if (party === 'NONE') return { title: errand.title, documentType: caseType, direction: 'Upprättad' };
  const title = started[caseType] ?? 'Ansökan';
  return { title, documentType: title, direction: caseType === 'Upphandling' ? 'Upprättad' : 'Inkommen' };
};
