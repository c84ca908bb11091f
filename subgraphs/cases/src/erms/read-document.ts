import type { ErmsFolderConfiguration } from '@samgraf/configuration';
import type { XmlTree } from '@samgraf/xml';
import { dayOf, ownValues, systemIdOf, textOf } from './case-values.ts';
import type { ExportedDocument } from './exported-case.ts';
import { readRestrictions } from './read-restrictions.ts';
import type { ErmsReporter } from './reporter.ts';

const directions: ReadonlyMap<string, ExportedDocument['direction']> = new Map([
  ['incoming', 'INCOMING'],
  ['outgoing', 'OUTGOING'],
  ['internal_memo_for_follow-up', 'INTERNAL'],
  ['internal_memo_without_follow-up', 'INTERNAL'],
  ['case_draft', 'INTERNAL'],
  ['other', 'INTERNAL'],
]);
const media = new Set(['physical', 'digital', 'physical_and_digital', 'does_not_apply']);
const digits = { 'SHA-256': 64, 'SHA-384': 96, 'SHA-512': 128 } as const;

/** A record (handling) of a case; null where it has no id to be known by. */
export function readDocument(
  tree: XmlTree,
  names: ErmsFolderConfiguration['ownElements'],
  reporter: ErmsReporter,
): ExportedDocument | null {
  const id = systemIdOf(tree.attributes.get('systemIdentifier'));
  if (id === null) {
    reporter.tell('DOCUMENT_WITHOUT_ID', tree.line);
    return null;
  }
  const medium = tree.attributes.get('recordPhysicalOrDigital');
  if (medium !== undefined && !media.has(medium)) reporter.tell('VALUE_UNKNOWN', tree.line);
  const direction = tree.find('e:direction')?.attributes.get('directionDefinition');
  if (direction !== undefined && !directions.has(direction)) reporter.tell('VALUE_UNKNOWN', tree.line);
  const own = ownValues(tree);
  return {
    line: tree.line,
    id,
    title: textOf(tree.find('e:title'), reporter),
    documentType: tree.attributes.get('recordType') || null,
    direction: directions.get(direction ?? '') ?? null,
    number: wholeNumber(tree.find('e:runningNumber'), reporter) ?? 0,
    registeredOn: dayOf(tree, ['received', 'expedited', 'prepared', 'created'], reporter),
    mediaType: tree.find('e:additionalInformation', 'e:appendix')?.attributes.get('fileFormat') || null,
    size: wholeNumber(own.get(names.size), reporter),
    checksum: checksum(own.get(names.checksum), reporter),
    restrictions: readRestrictions(tree, reporter),
  };
}

function wholeNumber(tree: XmlTree | undefined, reporter: ErmsReporter): number | null {
  const text = tree?.text.trim();
  if (!text) return null;
  // GraphQL's Int ends at 2 147 483 647.
  if (/^\d{1,10}$/.test(text) && Number(text) < 2 ** 31) return Number(text);
  reporter.tell('NUMBER_MALFORMED', tree!.line);
  return null;
}

function checksum(tree: XmlTree | undefined, reporter: ErmsReporter): ExportedDocument['checksum'] {
  if (!tree?.text.trim()) return null;
  const [, algorithm, value] = /^(SHA-(?:256|384|512)) ([0-9a-f]+)$/i.exec(tree.text.trim()) ?? [];
  const name = algorithm?.toUpperCase() as keyof typeof digits | undefined;
  if (name !== undefined && value?.length === digits[name]) {
    return { algorithm: name, value: value.toLowerCase() };
  }
  reporter.tell('CHECKSUM_MALFORMED', tree.line);
  return null;
}
