import type { XmlTree } from '@samgraf/xml';
import type { ReleasablePart } from './exported-case.ts';
import type { ErmsReporter } from './reporter.ts';

const words: ReadonlyMap<string, ReleasablePart> = new Map([
  ['ärende', 'ENTRY'],
  ['ärendemening', 'TITLE'],
  ['fastighet', 'PROPERTY'],
  ['parter', 'PARTIES'],
]);

/**
 * What the registrar has released to the public register. Only what is said counts: a case of which nothing is
 * said is not public (OSL 5:5 is a warning, its absence no decision), nor is one of which something is said in a
 * word that is not known.
 */
export function readRelease(value: XmlTree | undefined, reporter: ErmsReporter): ReadonlySet<ReleasablePart> {
  const said = value?.text.normalize('NFC').trim().toLocaleLowerCase('sv').split(/\s+/) ?? [];
  const parts = said.filter(Boolean).map((word) => words.get(word));
  if (parts.includes(undefined)) {
    reporter.tell('RELEASE_UNKNOWN', value!.line);
    return new Set();
  }
  return new Set(parts as ReleasablePart[]);
}
