import type { XmlTree } from '@samgraf/xml';
import { absenceKinds, isOtherCode } from './pax-codes.ts';
import type { PaxAbsence } from './pax-records.ts';
import type { PaxReporter } from './pax-reporter.ts';
import { paxDate, paxHundredths } from './pax-values.ts';

/** One transaction of time (tidtrans); null where it is no absence, or cannot be read. */
export function readPaxAbsence(tree: XmlTree, reporter: PaxReporter): PaxAbsence | null {
  const { line } = tree;
  const code = (tree.textOf('tidkod') ?? '').normalize('NFC').toUpperCase();
  if (isOtherCode(code)) return null;
  if (!absenceKinds.has(code)) return lost('CODE_UNKNOWN');
  const number = tree.attributes.get('anstid')?.trim();
  if (!number) return lost('NUMBER_MISSING');
  const date = (name: string) => paxDate(tree.textOf(name), line, reporter);
  const hours = paxHundredths(tree.textOf('timmar'), line, reporter);
  const extent = paxHundredths(tree.textOf('omfattning'), line, reporter);
  const day = date('datum');
  const from = day ?? date('datumfrom') ?? date('starttid');
  const to = day ?? date('datumtom') ?? date('sluttid') ?? from;
  // A stretch of days needs a part of them; some hours are of what days they say.
  if (from === null || to === null || to < from || (hours === null && extent === null)) {
    return lost('TIME_MISSING');
  }
  return { number, code, from, to, hours, extent: hours === null ? extent : null, line };

  function lost(rule: 'CODE_UNKNOWN' | 'NUMBER_MISSING' | 'TIME_MISSING'): null {
    reporter.tell(rule, line);
    return null;
  }
}
