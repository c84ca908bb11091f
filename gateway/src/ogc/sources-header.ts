import type { SourceEntry } from '@samgraf/subgraph';

/** What an answer says of its sources, as a list of structured fields (RFC 9651): `"1461/gis-mellerud";status=LIVE`. */
export const sourcesHeader = (sources: readonly SourceEntry[]): string =>
  sources
    .map(({ municipality, system, status, asOf }) =>
      [
        `"${plain(`${municipality}/${system}`)}"`,
        `status=${status}`,
        ...(asOf === null ? [] : [`as-of="${plain(asOf)}"`]),
      ].join(';'),
    )
    .join(', ');

/** What a quoted text of a header can hold. */
const plain = (text: string): string => text.replace(/[^\x20-\x7e]|["\\]/g, '?');
