import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { xmlText } from '../invoices/xml-text.ts';
import { makeRandom } from '../random/make-random.ts';
import type { CaseFile } from '../world/cases/errand.ts';
import { referenceDate } from '../world/reference-date.ts';
import type { MunicipalityWorld, World } from '../world/world.ts';
import { damageExport } from './damage-export.ts';
import type { ExportedCase } from './exported-case.ts';
import { drawRelease } from './release.ts';
import { writeCaseAggregation } from './write-case-aggregation.ts';

/** Exports are made at night: what the day then brings is in the system and not yet in the file. */
const exportedAt = `${referenceDate}T02:15:00`;

/**
 * The nightly ERMS 3 export of one municipality's registers, `ERMS-<date>.xml`. Without the cases of the day, and
 * with those still open that the day closed.
 *
 * @returns how many cases
 */
export function writeErmsExport(
  world: World,
  { profile }: MunicipalityWorld,
  files: readonly CaseFile[],
  folder: string,
): number {
  const random = makeRandom(`${world.seed}/erms/${profile.code}`);
  const cases: ExportedCase[] = files
    .filter(({ errand }) => errand.openedOn < referenceDate)
    .map((file) => ({
      file: asOfNight(file),
      release: drawRelease(file.errand, random),
      restrictionType: 'confidential',
      relatedTo: null,
      medium: 'digital',
    }));
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>\n<erms xmlns="https://DILCIS.eu/XML/ERMS">\n',
    control(profile),
    '<aggregations>\n',
    ...damageExport(profile.code, cases).map(writeCaseAggregation),
    '</aggregations>\n</erms>\n',
  ];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `ERMS-${referenceDate}.xml`), text.join(''));
  return cases.length;
}

function asOfNight(file: CaseFile): CaseFile {
  const { errand } = file;
  if (errand.closedOn === null || errand.closedOn < referenceDate) return file;
  return { ...file, errand: { ...errand, status: 'Öppet', closedOn: null }, decisions: [] };
}

function control({ officialName, organisationNumber }: MunicipalityWorld['profile']): string {
  return `<control>
<identification identificationType="organisationsnummer">${organisationNumber}</identification>
<maintenanceInformation><maintenanceStatus value="new"/>
<maintenanceAgency><agencyName>${xmlText(officialName)}</agencyName></maintenanceAgency>
<maintenanceHistory><maintenanceEvent><eventType value="created"/><eventDateTime>${exportedAt}</eventDateTime><agent agentType="deliverer"><name>Nattlig export</name></agent></maintenanceEvent></maintenanceHistory>
</maintenanceInformation>
</control>
`;
}
