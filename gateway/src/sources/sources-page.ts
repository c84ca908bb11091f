import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedStatus } from './source-watch.ts';

const css = readFileSync(join(import.meta.dirname, 'page.css'), 'utf8');

/** What the page may do: show itself, in its own style. Nothing in it runs. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const states: Record<NamedStatus['state'], string> = {
  LIVE: 'Svarar',
  CACHED: 'Inläst',
  FAILED: 'Fel',
  NOT_CONNECTED: 'Inte ansluten',
  NOT_ASKED: 'Inte frågad ännu',
};
const breakers = { CLOSED: 'Sluten', HALF_OPEN: 'Prövar', OPEN: 'Öppen' } as const;
const outcomes = { IMPORTED: 'inläst', REFUSED: 'avvisad', FAILED: 'misslyckad' } as const;
const ways: Readonly<Record<string, string>> = {
  HTTP: 'Direkt (HTTP)',
  SIE_4: 'Filer (SIE 4)',
  PEPPOL_BIS_3: 'Filer (Peppol BIS 3)',
  ERMS_3: 'Filer (ERMS 3)',
  SCIM_2_0: 'Direkt (SCIM 2.0)',
  PAXML_2: 'Filer (PAXml 2.0)',
  SS_12000: 'Läst i omgångar (SS 12000)',
  OGC_API_FEATURES: 'Läst i omgångar (OGC API Features)',
  WFS_2: 'Läst i omgångar (WFS 2.0)',
};

/** The page for people (Swedish): each system of each municipality, how it stands, and since when. */
export function sourcesPage(statuses: readonly NamedStatus[], now: number): string {
  const connected = statuses.filter((each) => each.state !== 'NOT_CONNECTED');
  const others = statuses.filter((each) => each.state === 'NOT_CONNECTED');
  const failed = connected.filter((each) => each.state === 'FAILED').length;
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Källornas läge – Samgraf</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>Källornas läge</h1>
<p>${escaped(time(new Date(now).toISOString()))}: ${connected.length} anslutningar, ${failed} med fel.</p>
<table>
<caption>Anslutna system</caption>
<thead><tr>${['Kommun', 'System', 'Väg', 'Läge', 'Uppgifter per', 'Läget sedan', 'Säkring', 'Senaste fel', 'Senaste fil'].map((each) => `<th scope="col">${each}</th>`).join('')}</tr></thead>
<tbody>
${connected.map(row).join('\n')}
</tbody>
</table>
<details>
<summary>System som inte är anslutna (${others.length})</summary>
<ul>
${others.map((each) => `<li>${escaped(each.municipalityName)}: ${escaped(each.name)}</li>`).join('\n')}
</ul>
</details>
</main>
</body>
</html>
`;
}

function row(status: NamedStatus): string {
  const { lastError, lastImport, way, breaker } = status;
  const cells = [
    `${escaped(status.name)} <code>${escaped(status.system)}</code>`,
    escaped(way === null ? '' : (ways[way] ?? way)),
    `<strong>${states[status.state] ?? ''}</strong>`,
    escaped(time(status.asOf)),
    escaped(time(status.since)),
    breaker === null ? '' : (breakers[breaker] ?? ''),
    lastError === null ? '' : `<code>${escaped(lastError.code)}</code> ${escaped(time(lastError.at))}`,
    lastImport === null
      ? ''
      : `${escaped(time(lastImport.at))}, ${outcomes[lastImport.outcome] ?? ''}${lastImport.problems > 0 ? `, ${Number(lastImport.problems)} anmärkningar` : ''}`,
  ];
  const kind = Object.hasOwn(states, status.state) ? status.state.toLowerCase() : '';
  return `<tr class="${kind}"><th scope="row">${escaped(status.municipalityName)}</th>${cells.map((each) => `<td>${each}</td>`).join('')}</tr>`;
}

const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

function time(instant: string | null): string {
  const at = instant === null ? Number.NaN : Date.parse(instant);
  return Number.isNaN(at) ? '' : format.format(at);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Names come from files, and statuses from processes of our own over a network: neither writes the page. */
const escaped = (text: string): string => String(text).replace(/[&<>"]/g, (each) => entities[each]!);
