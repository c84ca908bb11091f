import { xmlText } from '../invoices/xml-text.ts';
import { flaws } from '../world/flaws/flaws.ts';
import type { Employment } from '../world/hr/employment.ts';

/** One employment in the register of persons. Pay, account and home address are not among what leaves the system. */
export function paxPerson(employment: Employment, decimal: (value: number) => string): string {
  const { employeeNumber, person, title, costCentre, extent, from, to } = employment;
  const { shortNumber } = flaws;
  const short =
    person.municipality === shortNumber.municipality && employeeNumber === shortNumber.employeeNumber;
  const number = short
    ? `${person.personalNumber.slice(2, 8)}-${person.personalNumber.slice(8)}`
    : person.personalNumber;
  return `<person anstid="${employeeNumber}" persnr="${number}"><fornamn>${person.givenName}</fornamn><efternamn>${person.familyName}</efternamn><befattning>${xmlText(title)}</befattning><anstform>Tillsvidareanställd</anstform><anstdatum>${from}</anstdatum>${to === null ? '' : `<avgdatum>${to}</avgdatum>`}<lonform>MÅN</lonform><sysgrad>${decimal(extent)}</sysgrad><resenheter><resenhet dim="1" id="${costCentre}"/></resenheter></person>\n`;
}
