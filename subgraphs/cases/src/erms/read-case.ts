import { normaliseDesignation } from '@samgraf/designations';
import type { XmlTree } from '@samgraf/xml';
import { dayOf, ownValues, systemIdOf, textOf } from './case-values.ts';
import type { ExportTerms } from './export-terms.ts';
import type { ExportedCase } from './exported-case.ts';
import { readDocument } from './read-document.ts';
import { readHandler, readParties } from './read-parties.ts';
import { readRelease } from './read-release.ts';
import { readRestrictions } from './read-restrictions.ts';
import type { ErmsReporter } from './reporter.ts';

const statuses: ReadonlyMap<string, string> = new Map([
  ['initiated', 'OPEN'],
  ['received', 'OPEN'],
  ['open', 'OPEN'],
  ['in_progress', 'OPEN'],
  ['on_hold', 'ON_HOLD'],
  ['closed', 'CLOSED'],
  ['obliterated', 'OBLITERATED'],
  ['ad_acta', 'AD_ACTA'],
]);

/** A case file of an export; null where what it must have to be known by is missing or wrong. */
export function readCase(tree: XmlTree, terms: ExportTerms, reporter: ErmsReporter): ExportedCase | null {
  const diaryNumber = textOf(tree.find('e:objectId'), reporter);
  const number = systemIdOf(extraId(tree, 'ärendenummer'));
  const namespace = extraId(tree, 'diarium') ?? /^\p{Lu}+/u.exec(diaryNumber ?? '')?.[0] ?? '';
  const openedOn = dayOf(tree, ['opened', 'opening_date', 'created'], reporter);
  const missing =
    number === null || number.length > 64
      ? 'CASE_WITHOUT_NUMBER'
      : !Object.hasOwn(terms.namespaces, namespace)
        ? 'REGISTER_UNKNOWN'
        : openedOn === null
          ? 'DATE_MISSING'
          : null;
  if (missing !== null) {
    reporter.tell(missing, tree.line);
    return null;
  }
  const own = ownValues(tree);
  const release = own.get(terms.ownElements.release);
  return {
    line: tree.line,
    systemId: tree.attributes.get('systemIdentifier') ?? '',
    number: number!,
    namespace,
    diaryNumber,
    title: textOf(tree.find('e:title'), reporter),
    publicTitle: textOf(
      tree.all('e:otherTitle').find((each) => each.attributes.get('titleType')?.toLowerCase() === 'public'),
      reporter,
    ),
    status: status(tree.find('e:status'), reporter),
    caseType: textOf(tree.find('e:subject'), reporter),
    openedOn: openedOn!,
    closedOn: dayOf(tree, ['closed', 'finished'], reporter),
    handler: readHandler(tree, reporter),
    property: property(own.get(terms.ownElements.property), reporter),
    restrictions: readRestrictions(tree, reporter),
    parties: readParties(tree, reporter),
    released: readRelease(release, reporter),
    releaseLine: release?.line ?? tree.line,
    relations: tree.all('e:relation').map((each) => ({ to: each.text.trim(), line: each.line })),
    documents: records(tree).flatMap((each) => readDocument(each, terms.ownElements, reporter) ?? []),
    decisions: tree.all('e:action').filter((each) => each.textOf('e:actionType') === 'Beslut').length,
  };
}

const extraId = (tree: XmlTree, type: string): string | undefined =>
  tree
    .all('e:extraId')
    .find((each) => each.attributes.get('extraIdType')?.normalize('NFC').toLocaleLowerCase('sv') === type)
    ?.textOf();

/** Of the case and of its parts (deldossierer), however deep. */
const records = (tree: XmlTree): XmlTree[] => [
  ...tree.all('e:record'),
  ...tree.all('e:aggregation').flatMap(records),
];

function status(tree: XmlTree | undefined, reporter: ErmsReporter): string | null {
  const word = tree?.attributes.get('value');
  if (word === undefined) return null;
  const known = statuses.get(word) ?? null;
  if (known === null) reporter.tell('STATUS_UNKNOWN', tree!.line);
  return known;
}

/** As registers write it, `MELLERUD ASSAREBYN 1:23`, in one spelling. */
function property(tree: XmlTree | undefined, reporter: ErmsReporter): string | null {
  const text = textOf(tree, reporter);
  if (text === null) return null;
  const normal = normaliseDesignation(text);
  if (normal === null) reporter.tell('PROPERTY_UNREADABLE', tree!.line);
  return normal;
}
