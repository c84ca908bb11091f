import { xmlText } from '../invoices/xml-text.ts';
import type { Employment } from '../world/hr/employment.ts';

/** One employment in the register of persons. Pay, account and home address are not among what leaves the system. */
export function paxPerson(employment: Employment, decimal: (value: number) => string): string {
  const { employeeNumber, person, title, costCentre, extent, from, to } = employment;
  return `<person anstid="${employeeNumber}" persnr="${person.personalNumber}"><fornamn>${person.givenName}</fornamn><efternamn>${person.familyName}</efternamn><befattning>${xmlText(title)}</befattning><anstform>Tillsvidareanställd</anstform><anstdatum>${from}</anstdatum>${to === null ? '' : `<avgdatum>${to}</avgdatum>`}<lonform>MÅN</lonform><sysgrad>${decimal(extent)}</sysgrad><resenheter><resenhet dim="1" id="${costCentre}"/></resenheter></person>\n`;
}
