import type { FeatureRow } from '../ask/feature-row.ts';
import type { FoundFeatures } from '../ask/find-features.ts';
import type { Addresses } from '../documents/addresses.ts';
import type { Link } from '../documents/link.ts';
import type { Layer } from '../layers/layer.ts';
import { escaped } from './escaped.ts';
import { mapSvg } from './map-svg.ts';
import { page, type Trail } from './page.ts';

const formats = [
  ['geojson', 'GeoJSON'],
  ['geojsonseq', 'GeoJSON, ett objekt i taget'],
  ['csv', 'CSV'],
  ['gpkg', 'GeoPackage'],
] as const;

/** The page of all layers. */
export function collectionsPage(layers: readonly Layer[], addresses: Addresses): string {
  const rows = layers.map(
    (each) =>
      `<tr><th scope="row"><a href="${escaped(addresses.to(['collections', each.id], html))}">${escaped(each.title)}</a></th><td>${escaped(each.description)}</td><td>${each.audience === 'PUBLIC' ? 'Alla' : 'Inloggade'}</td></tr>`,
  );
  return page(
    'Lager',
    trailTo(addresses, 0),
    `<table><caption>${layers.length} lager</caption><thead><tr><th scope="col">Lager</th><th scope="col">Vad det är</th><th scope="col">För vem</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
}

/** The page of one layer. */
export function collectionPage(layer: Layer, addresses: Addresses): string {
  const path = ['collections', layer.id];
  const rows = layer.properties.map(
    (each) =>
      `<tr><th scope="row"><code>${escaped(each.name)}</code></th><td>${escaped(each.title)}</td><td>${each.type}</td></tr>`,
  );
  const files = formats.map(
    ([f, name]) => `<li><a href="${escaped(addresses.to([...path, 'export'], [['f', f]]))}">${name}</a></li>`,
  );
  return page(
    layer.title,
    trailTo(addresses, 1),
    `<p>${escaped(layer.description)}</p>
<p><a href="${escaped(addresses.to([...path, 'items'], html))}">Se objekten på en karta</a></p>
<h2>Hämta allt</h2>
<ul>${files.join('')}</ul>
<table><caption>Egenskaper</caption><thead><tr><th scope="col">Namn</th><th scope="col">Vad det är</th><th scope="col">Typ</th></tr></thead><tbody>${rows.join('')}</tbody></table>
<p>I QGIS: lägg till en anslutning av slaget ”WFS / OGC API – Features” till <code>${escaped(addresses.to([]))}</code>.</p>`,
  );
}

/** A page of features: a map and, beside it, the same as a table. */
export function itemsPage(
  layer: Layer,
  found: FoundFeatures,
  links: readonly Link[],
  addresses: Addresses,
): string {
  const hrefOf = (row: FeatureRow) => addresses.to(['collections', layer.id, 'items', row.id], html);
  const head = layer.properties.map((each) => `<th scope="col">${escaped(each.title)}</th>`).join('');
  const rows = found.rows.map(
    (row) =>
      `<tr><th scope="row"><a href="${escaped(hrefOf(row))}">${escaped(row.id)}</a></th>${layer.properties.map(({ name }) => `<td>${escaped(row.values.get(name))}</td>`).join('')}</tr>`,
  );
  const next = links.find(({ rel }) => rel === 'next');
  const number =
    found.matched === null
      ? `${found.rows.length} objekt`
      : `${found.rows.length} av ${found.matched} objekt`;
  return page(
    `${layer.title}: objekt`,
    trailTo(addresses, 2, layer),
    `${truthNote(found)}
${mapSvg(found.rows, hrefOf)}
<div class="scroll"><table><caption>${number}</caption><thead><tr><th scope="col">Id</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>
${next ? `<p><a rel="next" href="${escaped(next.href)}">Nästa sida</a></p>` : ''}`,
  );
}

/** The page of one feature. */
export function featurePage(layer: Layer, row: FeatureRow, addresses: Addresses): string {
  const rows = layer.properties.map(
    ({ name, title }) =>
      `<tr><th scope="row">${escaped(title)}</th><td>${escaped(row.values.get(name))}</td></tr>`,
  );
  return page(
    row.id,
    trailTo(addresses, 3, layer),
    `${mapSvg([row], () => addresses.to(['collections', layer.id, 'items', row.id], html))}
<table><caption>${escaped(layer.title)}</caption><tbody>${rows.join('')}</tbody></table>`,
  );
}

const html: ReadonlyArray<readonly [string, string]> = [['f', 'html']];

function trailTo(addresses: Addresses, depth: number, layer?: Layer): Trail {
  const trail = [
    { title: 'Kartlager', href: addresses.to([], html) },
    { title: 'Lager', href: addresses.to(['collections'], html) },
  ];
  if (layer) {
    trail.push({ title: layer.title, href: addresses.to(['collections', layer.id], html) });
    trail.push({ title: 'Objekt', href: addresses.to(['collections', layer.id, 'items'], html) });
  }
  return trail.slice(0, depth + 1);
}

function truthNote({ truth }: FoundFeatures): string {
  const failed = truth.sources.filter(({ status }) => status === 'FAILED');
  if (truth.complete && failed.length === 0) return '';
  const names = [...new Set(failed.map(({ municipality, system }) => `${system} (${municipality})`))];
  return `<p class="note">Lagret är inte helt: ${names.length > 0 ? `${escaped(names.join(', '))} svarar inte` : 'en del av uppgifterna kunde inte hämtas'}.</p>`;
}
