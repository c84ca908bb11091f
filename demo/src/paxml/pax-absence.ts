import { civilDate } from '../world/civil-date.ts';
import type { Absence } from '../world/hr/absence.ts';
import type { Employment } from '../world/hr/employment.ts';

/**
 * A transaction of absence (tidtrans), as far as it falls within the days given. A single whole day is told in hours,
 * all else by a stretch of days and per cent.
 */
export function paxAbsence(
  { employeeNumber, extent: employed }: Employment,
  { code, from, to, extent, child }: Absence,
  { first, last }: { readonly first: number; readonly last: number },
  number: number,
  decimal: (value: number) => string,
): string {
  const [begin, end] = [Math.max(from, first), Math.min(to, last)];
  const when =
    from === to && extent === 100
      ? `<datum>${civilDate(begin)}</datum><timmar>${decimal((8 * employed) / 100)}</timmar>`
      : `<datumfrom>${civilDate(begin)}</datumfrom><datumtom>${civilDate(end)}</datumtom><omfattning>${decimal(extent)}</omfattning>`;
  return `<tidtrans postid="${number}" anstid="${employeeNumber}"><tidkod>${code}</tidkod>${when}${child === null ? '' : `<barn>${child}</barn>`}</tidtrans>\n`;
}
