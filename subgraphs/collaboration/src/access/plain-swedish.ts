/** The functions that roles stand for, as a person reads them. */
const functions: Readonly<Record<string, string>> = {
  'case-officer': 'handläggare',
  economist: 'ekonom',
  'hr-officer': 'personalhandläggare',
  'school-admin': 'skoladministratör',
  'gis-analyst': 'kartanalytiker',
  'security-officer': 'säkerhetsansvarig',
  'system-owner': 'systemägare',
  'protected-data-officer': 'handläggare av skyddade personuppgifter',
  inspector: 'inspektör',
  signatory: 'firmatecknare',
  employee: 'medarbetare',
};

/** The kinds of information that areas hold. */
const areas: Readonly<Record<string, string>> = {
  'access.log': 'loggen över vad du själv har läst',
  'cases.register': 'ärenden i diariet',
  'cases.documents': 'handlingar i ärenden',
  'economy.case-invoices': 'fakturor för ett ärende',
  'economy.invoices': 'fakturor',
  'economy.ledger': 'bokföring',
  'economy.spend': 'inköp',
  'gis.transport': 'skolskjuts på karta',
  'hr.directory': 'kontaktuppgifter till anställda',
  'hr.employment': 'anställningsuppgifter',
  'hr.payroll': 'löneuppgifter',
  'hr.statistics': 'personalstatistik',
  'school.pupils': 'elevuppgifter',
};

/** What a role is called; a role without a name of its own is a member of staff. */
export function swedishFunction(roles: readonly string[]): string {
  return roles.map((role) => functions[role]).find((each) => each !== undefined) ?? 'medarbetare';
}

/** What kind of information an area holds; one without a name of its own is told by its code. */
export function swedishArea(area: string): string {
  return areas[area] ?? `uppgifter inom området ${area}`;
}

/** The Swedish of a purpose as it is configured: `Procurement (upphandling)`. */
export function swedishPurpose(configured: string | undefined): string | null {
  return /\(([^()]*)\)$/.exec(configured ?? '')?.[1] ?? null;
}
