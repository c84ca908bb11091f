import { readXml, type XmlTree } from '@samgraf/xml';
import type { ExportTerms } from './export-terms.ts';
import type { ExportedCase } from './exported-case.ts';
import { readCase } from './read-case.ts';
import type { ErmsReporter } from './reporter.ts';
import { swedishTime } from './swedish-time.ts';

/** Takes what an export holds, in the file's order. */
export interface ExportSink {
  /** @param madeAt RFC 3339; null where the export does not say. Comes before the first case. */
  start(madeAt: string | null): void;
  /** One at a time: an export of any size is read in the memory of its largest case. */
  case(exported: ExportedCase): void;
}

/**
 * Reads an ERMS 3 export (FGS Ärendehantering 2.0). Case files may stand in classes and volumes, however deep.
 *
 * @throws FileRefusal where nothing of the file may be kept.
 */
export function parseExport(
  chunks: Iterable<Uint8Array>,
  sink: ExportSink,
  terms: ExportTerms,
  reporter: ErmsReporter,
): void {
  let started = false;
  const start = (control: XmlTree | null, line: number): void => {
    if (started) return;
    started = true;
    sink.start(readControl(control, line, terms, reporter));
  };
  const error = readXml(
    chunks,
    {
      open({ name, attributes, line }, ancestors) {
        if (ancestors.length === 0 && name !== 'e:erms') reporter.tell('ROOT_UNKNOWN', line);
        if (name === 'e:control') return (control) => start(control, line);
        if (name !== 'e:aggregation' || attributes.get('aggregationType') !== 'caseFile') return;
        start(null, line);
        return (tree) => {
          const exported = readCase(tree, terms, reporter);
          if (exported !== null) sink.case(exported);
        };
      },
    },
    { namespaces: { e: 'https://DILCIS.eu/XML/ERMS' } },
  );
  if (error !== null) reporter.tell(`XML_${error.code}`, error.line);
}

/** When the export was made, by the last event that it tells of. Whose it is must not be somebody else. */
function readControl(
  control: XmlTree | null,
  line: number,
  { organisationNumber }: ExportTerms,
  reporter: ErmsReporter,
): string | null {
  const said = control
    ?.all('e:identification')
    .filter((each) => each.attributes.get('identificationType')?.toLowerCase() === 'organisationsnummer');
  if (!said || said.length === 0) reporter.tell('ORGANISATION_MISSING', line);
  const own = organisationNumber.replace(/\D/g, '');
  for (const each of said ?? []) {
    // With the century of legal persons, 16, or without.
    if (each.text.replace(/\D/g, '').replace(/^16(?=\d{10}$)/, '') !== own) {
      reporter.tell('ORGANISATION_OTHER', each.line);
    }
  }
  const events =
    control?.find('e:maintenanceInformation', 'e:maintenanceHistory')?.all('e:maintenanceEvent') ?? [];
  const times = events.flatMap((each) => swedishTime(each.textOf('e:eventDateTime') ?? '') ?? []);
  if (times.length === 0) reporter.tell('TIME_MISSING', control?.line ?? line);
  return times.reduce<string | null>(
    (last, each) => (last === null || Date.parse(each) > Date.parse(last) ? each : last),
    null,
  );
}
