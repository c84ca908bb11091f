// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of the configuration files, not JavaScript’s
import { describe, expect, it } from '@jest/globals';
import { environment } from './testing/configuration-folder.ts';
import { changed, load, problems } from './testing/loading.ts';

const file = 'municipalities/1461-mellerud.yaml';
const whole = (connector: string) =>
  changed(
    file,
    'grants:\n',
    `  - id: gis
    name: Geodata
    product: Geodata A
    kind: SHARED
    level: 4
    areas: [gis.basemap]
    owner: GIS-samordnare
    operationsManager: IT-chef
    connector:
${connector
  .trim()
  .split('\n')
  .map((line) => `      ${line}`)
  .join('\n')}
grants:
`,
  );
const ogc = `kind: ogc-features
url: http://geo.example/1461
key: \${GEO_KEY}
authority: kommunstyrelsen
collections:
  addresses: adresser
  roads: { id: vagnat, refreshMinutes: 1440, properties: { id: nvdb_id } }`;
const known = { ...environment, GEO_KEY: 'a-key' };

describe('a connector of a geodata service', () => {
  it('reads each kind from a collection by its name, hourly, or as it says itself', () => {
    const { tenants } = load(whole(ogc), known);
    expect(tenants.get('1461')!.systems.at(-1)!.connector).toEqual({
      kind: 'ogc-features',
      url: 'http://geo.example/1461',
      key: 'a-key',
      authority: 'kommunstyrelsen',
      tls: null,
      collections: {
        addresses: { id: 'adresser', refreshMinutes: 60, properties: {} },
        roads: { id: 'vagnat', refreshMinutes: 1440, properties: { id: 'nvdb_id' } },
      },
    });
  });

  it('speaks GML to a WFS where nothing else is said, and needs no key of one that asks for none', () => {
    const wfs = ogc
      .replace('ogc-features', 'wfs')
      .replace('key: ${GEO_KEY}', 'namespace: https://a.example/gis');
    const { tenants } = load(whole(wfs), known);
    expect(tenants.get('1461')!.systems.at(-1)!.connector).toMatchObject({
      kind: 'wfs',
      key: null,
      format: 'gml',
    });
  });

  it.each([
    ['a key in the file', '${GEO_KEY}', 'geheim', 'connector.key: expected `${NAME}`'],
    [
      'an authority that is not there',
      'kommunstyrelsen',
      'namnden',
      'connector.authority: expected an authority of the tenant',
    ],
    ['a kind that nobody knows', 'addresses:', 'houses:', 'connector.collections.houses'],
    [
      'a collection without a name',
      'addresses: adresser',
      'addresses: { refreshMinutes: 5 }',
      'connector.collections.addresses: expected the name of a collection',
    ],
    [
      'an address with a slash at its end',
      '/1461',
      '/1461/',
      'connector.url: expected an address without a trailing slash',
    ],
  ])('is refused with %s', (_what, from, to, expected) => {
    expect(problems(whole(ogc.replace(from, to)), known)).toContainEqual(expect.stringContaining(expected));
  });
});
