import iconv from 'iconv-lite';
import { xmlText } from '../invoices/xml-text.ts';
import type { MunicipalityProfile } from '../world/municipalities/municipality-profile.ts';
import type { Unit } from '../world/organisation/unit.ts';
import type { PaxHabits } from './pax-habits.ts';

/** The parts of one file, each as XML already. */
export interface PaxParts {
  /** When it was written, `YYYY-MM-DD`. */
  readonly day: string;
  readonly time: string;
  readonly pay: string;
  readonly schedules: string;
  readonly people: string;
}

/** A PAXml 2.0 file (LÖNIN) as bytes. A part without content is left out: the schema has no empty ones. */
export function writePax(
  profile: MunicipalityProfile,
  units: readonly Unit[],
  { day, time, pay, schedules, people }: PaxParts,
  habits: PaxHabits,
): Buffer {
  const part = (name: string, content: string): string =>
    content === '' ? '' : `<${name}>\n${content}</${name}>\n`;
  const unit = (id: string, name: string): string =>
    `<resultatenhet dim="1" id="${id}" namn="${xmlText(name)}"/>\n`;
  const { organisationNumber: number } = profile;
  const declaration = `<?xml version="1.0" encoding="${habits.encoding}"?>\n`;
  const text = `${habits.declaration ? declaration : ''}<paxml xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://www.paxml.se/2.0/paxml.xsd">
<header><format>LÖNIN</format><version>2.0</version><datum>${day}T05:00:00${habits.javaTime ? '.123456789+01:00[Europe/Stockholm]' : ''}</datum><foretagid>${profile.code}</foretagid><foretagorgnr>${number.slice(0, 6)}-${number.slice(6)}</foretagorgnr><foretagnamn>${xmlText(profile.officialName)}</foretagnamn><programnamn>Personal och lön</programnamn></header>
<dimensioner><dimension dim="1" namn="Ansvar"/></dimensioner>
${part('resultatenheter', units.flatMap(({ code, name, costCentres }) => [unit(code, name), ...costCentres.map((each) => unit(each.code, each.name))]).join(''))}${part('tidtransaktioner', time)}${part('lonetransaktioner', pay)}${part('schematransaktioner', schedules)}${part('personal', people)}</paxml>
`;
  const bytes = iconv.encode(text, habits.encoding);
  return habits.byteOrderMark ? Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]) : bytes;
}
