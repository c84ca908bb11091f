import type { Register } from './case-api-server.ts';

/** Test persons: Luhn-invalid by design. */
export const persons = ['199001010000', '198502020001', '197003030002'] as const;

/** Errands, documents and decisions of one municipality, the same each time. */
export function register(municipality: string, name: string, count: number): Register {
  const errands = Array.from({ length: count }, (_, index) => errand(municipality, name, index));
  const documents = errands.flatMap(({ errandNumber, namespace }) =>
    [1, 2, 3].map((number) => ({
      id: `${errandNumber}-${number}`,
      errandNumber,
      namespace,
      number,
      title: `Handling ${number}`,
      documentType: 'Ansökan',
      direction: ['Inkommen', 'Expedierad', 'Upprättad'][number - 1],
      registeredOn: '2026-02-03',
      mediaType: 'application/pdf',
      size: 1_000 * number,
      secrecy: null,
    })),
  );
  const decisions = errands.flatMap(({ errandNumber, namespace, openedOn }) =>
    ['a', 'b'].map((letter) => ({
      id: `${errandNumber}-${letter}`,
      errandNumber,
      namespace,
      reference: `${namespace} § 4${letter}`,
      outcome: 'Bevilja',
      decidedOn: openedOn,
      decidedBy: 'Nämnden',
    })),
  );
  return { key: `key-${municipality}`, errands, documents, decisions };
}

function errand(municipality: string, name: string, index: number) {
  const namespace = index % 3 === 0 ? 'KS' : 'BN';
  const serial = String(index + 1).padStart(6, '0');
  const day = String(1 + ((index * 7) % 28)).padStart(2, '0');
  const month = String(1 + ((index * 5) % 12)).padStart(2, '0');
  return {
    id: `${municipality}-${index}`,
    municipalityId: municipality,
    namespace,
    errandNumber: `${namespace}-2026-${serial}`,
    diaryNumber: `${namespace} 2026/${index + 1}`,
    title: index % 5 === 0 ? 'Bygglov för carport' : 'Strandskyddsdispens',
    caseType: index % 5 === 0 ? 'Bygglov' : 'Strandskydd',
    status: ['Öppet', 'Vilande', 'Stängt', 'Makulerat', 'Ad Acta.'][index % 5],
    openedOn: `2026-${month}-${day}`,
    closedOn: null,
    handler: index % 4 === 0 ? null : 'anka01',
    propertyDesignation: index % 2 === 0 ? null : `${name.toUpperCase()} ASSAREBYN 1:${1 + (index % 10)}`,
    // biome-ignore lint/suspicious/noExplicitAny: tests put a marking here
    secrecy: null as any,
    stakeholders: [
      stakeholder(`${index}-1`, persons[index % 2] as string, 'Sökande'),
      {
        id: `${index}-2`,
        role: 'Ombud',
        name: 'Bygg AB',
        personNumber: null,
        organisationNumber: '5560000001',
      },
      // biome-ignore lint/suspicious/noExplicitAny: tests take the flag away
    ] as any[],
  };
}

function stakeholder(id: string, personNumber: string, role: string) {
  return { id, role, name: 'Test Person', personNumber, organisationNumber: null, protectedIdentity: false };
}
