/** A person of a file: number, personal number, name, unit's cost centre, per cent, and what else a test says. */
export interface TestPerson {
  readonly number: string;
  readonly personNumber?: string;
  readonly costCentre?: string;
  readonly extent?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Absence of a file: code, and days or hours as they stand in it. */
export interface TestAbsence {
  readonly number: string;
  readonly code: string;
  readonly when: string;
}

export interface TestPax {
  readonly people: readonly TestPerson[];
  readonly absences?: readonly TestAbsence[];
  readonly organisationNumber?: string;
  readonly date?: string;
  readonly declaration?: string;
  /** What stands between the parts. */
  readonly more?: string;
}

export const hours = (day: string, count: string): string => `<datum>${day}</datum><timmar>${count}</timmar>`;
export const days = (from: string, to: string, extent = '100.00'): string =>
  `<datumfrom>${from}</datumfrom><datumtom>${to}</datumtom><omfattning>${extent}</omfattning>`;

/** A PAXml 2.0 file as text, with pay in it that nobody may see. */
export function paxFile({
  people,
  absences = [],
  organisationNumber = '212000-1488',
  date = '2026-11-01T05:00:00',
  declaration = '<?xml version="1.0" encoding="UTF-8"?>',
  more = '',
}: TestPax): string {
  const person = (each: TestPerson) =>
    `<person anstid="${each.number}"${each.personNumber ? ` persnr="${each.personNumber}"` : ''}><fornamn>Given${each.number}</fornamn><efternamn>Åkesson</efternamn><befattning>Lärare</befattning><anstform>Tillsvidareanställd</anstform><anstdatum>${each.from ?? '2020-01-01'}</anstdatum>${each.to ? `<avgdatum>${each.to}</avgdatum>` : ''}<lonform>MÅN</lonform><manlon>48123.45</manlon><sysgrad>${each.extent ?? '100.00'}</sysgrad><resenheter><resenhet dim="1" id="${each.costCentre ?? '31101'}"/></resenheter></person>`;
  const time = ({ number, code, when }: TestAbsence) =>
    `<tidtrans anstid="${number}"><tidkod>${code}</tidkod>${when}</tidtrans>\n`;
  return `${declaration}
<paxml xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.paxml.se/2.0/paxml.xsd">
<header><format>LÖNIN</format><version>2.0</version><datum>${date}</datum><foretagorgnr>${organisationNumber}</foretagorgnr></header>
${more}<tidtransaktioner>
${absences.map(time).join('')}</tidtransaktioner>
<lonetransaktioner><lonetrans anstid="1"><lonkod>MÅNLÖN</lonkod><belopp>48123.45</belopp></lonetrans></lonetransaktioner>
<personal>
${people.map(person).join('\n')}
</personal>
</paxml>
`;
}
