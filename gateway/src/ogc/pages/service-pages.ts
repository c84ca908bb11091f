import { referenceSystems } from '../crs/reference-systems.ts';
import type { Addresses } from '../documents/addresses.ts';
import { service } from '../documents/landing-page.ts';
import type { Link } from '../documents/link.ts';
import { escaped } from './escaped.ts';
import { page } from './page.ts';

const top = (addresses: Addresses) => [{ title: 'Kartlager', href: addresses.to([], [['f', 'html']]) }];

/** The landing page. */
export function startPage(links: readonly Link[], addresses: Addresses): string {
  const wanted = [
    ['data', [['f', 'html']]],
    ['service-doc', []],
    ['service-desc', []],
    ['conformance', [['f', 'html']]],
  ] as const;
  const items = wanted.map(([rel, more]) => {
    const link = links.find((each) => each.rel === rel)!;
    const href =
      more.length === 0 ? link.href : addresses.to([rel === 'data' ? 'collections' : 'conformance'], more);
    return `<li><a href="${escaped(href)}">${escaped(link.title)}</a></li>`;
  });
  return page(service.title, [], `<p>${escaped(service.description)}</p><ul>${items.join('')}</ul>`);
}

/** The page of what is followed of the standard. */
export function conformancePage(classes: readonly string[], addresses: Addresses): string {
  const items = classes.map((each) => `<li><code>${escaped(each)}</code></li>`);
  return page('Vad som följs av standarden', top(addresses), `<ul>${items.join('')}</ul>`);
}

/** How one asks, for people. */
export function apiPage(addresses: Addresses): string {
  const example = (text: string) => `<pre><code>${escaped(text)}</code></pre>`;
  const systems = referenceSystems.map(
    ({ uri, name }) => `<li>${escaped(name)}: <code>${escaped(uri)}</code></li>`,
  );
  return page(
    'Så frågar man',
    top(addresses),
    `<p>Tjänsten följer OGC API – Features. En maskinläsbar beskrivning finns som <a href="${escaped(addresses.to(['api']))}">OpenAPI 3.0</a>.</p>
<h2>Inom en ruta</h2>${example(`${addresses.to(['collections'])}/<lager>/items?bbox=11.9,58.4,12.6,58.9&limit=100`)}
<h2>Med villkor (CQL2)</h2>${example("filter=municipality = '1461' AND CASEI(name) LIKE CASEI('%skola%')")}
${example('filter=S_INTERSECTS(geometry, BBOX(11.9, 58.4, 12.6, 58.9))')}
<h2>Referenssystem</h2><ul>${systems.join('')}</ul><p>Parametrarna <code>crs</code>, <code>bbox-crs</code> och <code>filter-crs</code> tar dem. SWEREF 99 anges med norr före öst, som Lantmäteriet definierar det.</p>
<h2>Inloggning</h2><p>Öppna lager läses utan inloggning. Övriga kräver en åtkomsttoken: <code>Authorization: Bearer …</code>. Det som inte får läsas finns inte i lagret, inte heller i antalet.</p>
<h2>Ändamål</h2><p>Huvudet <code>x-purpose</code> anger ändamålet, när lagret har fler än ett; <code>x-case</code> anger ärendet.</p>`,
  );
}

/** The page of a refusal. */
export function refusalPage(status: number, description: string, addresses: Addresses): string {
  return page(`Fel ${status}`, top(addresses), `<p>${escaped(description)}</p>`);
}
