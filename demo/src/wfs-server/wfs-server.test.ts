import type { Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { GeoStore } from '../geodata/geo-store.ts';
import { listen } from '../testing/listen.ts';
import { smallGeodata } from '../testing/small-geodata.ts';
import { smallRoads } from '../testing/small-roads.ts';
import { smallWorld } from '../testing/small-world.ts';
import { swerefToDegrees } from '../testing/sweref-to-degrees.ts';
import { createWfsServer } from './wfs-server.ts';

/** An element with what is in it, as a parser that knows namespaces sees it. */
interface Element {
  readonly uri: string;
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parse(text: string): Element {
  const root: Element = { uri: '', local: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    const element: Element = { uri, local, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (each) => {
    open.at(-1)!.text += each;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return root.children[0]!;
}
const all = (element: Element, local: string): Element[] =>
  element.children.flatMap((each) => [...(each.local === local ? [each] : []), ...all(each, local)]);

const { folder, remove } = smallGeodata();
const store = new GeoStore(join(folder, '1461.sqlite'));
let server: Server;
let url = '';
beforeAll(async () => {
  server = createWfsServer({ name: 'Melleruds kommun', key: 'key', store });
  url = await listen(server);
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  store.close();
  remove();
});

const ask = (query: string, key = 'key') =>
  fetch(query.startsWith('http') ? query : `${url}/wfs?${query}`, { headers: { 'x-api-key': key } });
async function xml(query: string): Promise<Element> {
  const response = await ask(query);
  expect(response.status).toBe(200);
  return parse(await response.text());
}
const getFeature = 'SERVICE=WFS&VERSION=2.0.0&REQUEST=GetFeature';
const features = (query: string) => xml(`${getFeature}&${query}`);

const part = smallWorld().municipalities.get('1461')!;
const points = new Map(part.properties.map(({ designation, point }) => [`MELLERUD ${designation}`, point]));

describe('The map server', () => {
  it('tells of its operations and feature types, and is opened by its key alone', async () => {
    const root = await xml('service=WFS&request=GetCapabilities');
    expect([root.uri, root.local, root.attributes.version]).toEqual([
      'http://www.opengis.net/wfs/2.0',
      'WFS_Capabilities',
      '2.0.0',
    ]);
    expect(all(root, 'Operation').map(({ attributes }) => attributes.name)).toEqual([
      'GetCapabilities',
      'DescribeFeatureType',
      'GetFeature',
    ]);
    expect(all(root, 'Get').map(({ attributes }) => attributes['xlink:href'])).toEqual(
      Array(3).fill(`${url}/wfs`),
    );
    expect(all(root, 'Name').map(({ text }) => text)).toContain('ms:vagnat');
    expect((await ask('service=WFS&request=GetCapabilities', 'other')).status).toBe(401);
  });

  it('gives each property once, page by page, by following next', async () => {
    const found: string[] = [];
    let query: string | undefined = `${getFeature}&TYPENAMES=ms:fastigheter&COUNT=37`;
    while (query) {
      const page: Element = await xml(query);
      const members = all(page, 'beteckning').map(({ text }) => text);
      expect(page.attributes.numberMatched).toBe(String(points.size));
      expect(page.attributes.numberReturned).toBe(String(members.length));
      found.push(...members);
      query = page.attributes.next;
    }
    expect(found).toHaveLength(points.size);
    expect(new Set(found)).toEqual(new Set(points.keys()));
  });

  it.each([
    ['', (e: number, n: number) => [n, e], 0],
    ['urn:ogc:def:crs:EPSG::3006', (e: number, n: number) => [n, e], 0],
    ['EPSG:3006', (e: number, n: number) => [e, n], 0],
    ['urn:ogc:def:crs:EPSG::4326', (e: number, n: number) => swerefToDegrees(e, n).reverse(), 6],
    ['EPSG:4326', (e: number, n: number) => swerefToDegrees(e, n), 6],
  ])('has the axes in the order that the name %p says, in GML and in JSON', async (srs, expected, digits) => {
    const query = `TYPENAMES=ms:fastigheter&COUNT=200${srs && `&SRSNAME=${encodeURIComponent(srs)}`}`;
    const root = await features(query);
    const json = (await (
      await ask(`${getFeature}&${query}&OUTPUTFORMAT=${encodeURIComponent('application/json')}`)
    ).json()) as {
      features: Array<{ geometry: { coordinates: number[] }; properties: { beteckning: string } }>;
    };
    const members = all(root, 'fastigheter');
    expect(members).toHaveLength(200);
    members.forEach((member, index) => {
      expect(member.uri).toBe('https://mellerud.example/gis');
      const designation = all(member, 'beteckning')[0]!.text;
      const { easting, northing } = points.get(designation)!;
      const values = all(member, 'pos')[0]!.text.split(' ').map(Number);
      expect(all(member, 'Point')[0]!.attributes.srsName).toBe(srs || 'urn:ogc:def:crs:EPSG::3006');
      expect(json.features[index]!.properties.beteckning).toBe(designation);
      expected(easting, northing).forEach((value, axis) => {
        expect(values[axis]).toBeCloseTo(value, digits);
        expect(json.features[index]!.geometry.coordinates[axis]).toBeCloseTo(value, digits);
      });
    });
  });

  it('picks by a box, in the order of axes of the name that goes with it, and counts without sending', async () => {
    const list = [...points.values()];
    const inside = list.filter(
      ({ easting, northing }) =>
        easting >= 345_000 && easting <= 353_000 && northing >= 6_505_000 && northing <= 6_512_000,
    ).length;
    expect(inside).toBeGreaterThan(10);
    const hits = async (bbox: string) => {
      const root = await features(`TYPENAMES=fastigheter&RESULTTYPE=hits&BBOX=${bbox}`);
      expect([root.attributes.numberReturned, all(root, 'member')]).toEqual(['0', []]);
      return Number(root.attributes.numberMatched);
    };
    expect(await hits('6505000,345000,6512000,353000')).toBe(inside);
    expect(await hits('6505000,345000,6512000,353000,urn:ogc:def:crs:EPSG::3006')).toBe(inside);
    expect(await hits('345000,6505000,353000,6512000,EPSG:3006')).toBe(inside);
    expect(await hits('345000,6505000,353000,6512000,urn:ogc:def:crs:EPSG::3006')).toBe(0);
  });

  it('has roads as lines, without what they have no value for', async () => {
    const { nodes, roads } = smallRoads();
    const own = new Map(
      roads.filter(({ municipality }) => municipality === '1461').map((each) => [each.id, each]),
    );
    const root = await features('TYPENAMES=ms:vagnat&COUNT=1000&SRSNAME=EPSG:3006');
    expect(Number(root.attributes.numberMatched)).toBe(own.size);
    for (const link of all(root, 'vagnat')) {
      const road = own.get(all(link, 'lankid')[0]!.text)!;
      expect(all(link, 'posList')[0]!.text).toBe(
        road.line.map(({ easting, northing }) => `${easting} ${northing}`).join(' '),
      );
      expect(all(link, 'slutnod')[0]!.text).toBe(nodes[road.to]!.id);
      expect(all(link, 'gatunamn').map(({ text }) => text)).toEqual(
        road.attributes.street === null ? [] : [road.attributes.street],
      );
    }
  });

  it('describes each type by a schema that has what its features have', async () => {
    const root = await xml('SERVICE=WFS&VERSION=2.0.0&REQUEST=DescribeFeatureType&TYPENAMES=ms:hallplatser');
    expect(all(root, 'element').map(({ attributes }) => attributes.name)).toEqual([
      'hallplatser',
      'geometri',
      'hallplatsid',
      'namn',
      'kommunkod',
      'vaderskydd',
    ]);
    const member = all(await features('TYPENAMES=ms:hallplatser&COUNT=1'), 'hallplatser')[0]!;
    expect(member.children.map(({ local }) => local)).toEqual([
      'geometri',
      'hallplatsid',
      'namn',
      'kommunkod',
      'vaderskydd',
    ]);
    const id = member.attributes['gml:id']!;
    const one = await features(`RESOURCEID=${id}`);
    expect(all(one, 'hallplatser').map(({ attributes }) => attributes['gml:id'])).toEqual([id]);
  });

  it.each([
    ['SERVICE=WFS&VERSION=2.0.0', 'MissingParameterValue', 'request'],
    ['SERVICE=WMS&REQUEST=GetCapabilities', 'InvalidParameterValue', 'service'],
    [
      'SERVICE=WFS&REQUEST=GetCapabilities&ACCEPTVERSIONS=1.1.0',
      'VersionNegotiationFailed',
      'acceptVersions',
    ],
    ['SERVICE=WFS&VERSION=1.1.0&REQUEST=GetFeature', 'InvalidParameterValue', 'version'],
    ['SERVICE=WFS&VERSION=2.0.0&REQUEST=Transaction', 'OperationNotSupported', 'Transaction'],
    [getFeature, 'MissingParameterValue', 'typeNames'],
    [`${getFeature}&TYPENAMES=ms:none`, 'InvalidParameterValue', 'typeNames'],
    [`${getFeature}&TYPENAMES=ms:adresser&COUNT=-1`, 'InvalidParameterValue', 'count'],
    [`${getFeature}&TYPENAMES=ms:adresser&STARTINDEX=a`, 'InvalidParameterValue', 'startIndex'],
    [`${getFeature}&TYPENAMES=ms:adresser&SRSNAME=EPSG:3021`, 'InvalidParameterValue', 'srsName'],
    [`${getFeature}&TYPENAMES=ms:adresser&BBOX=1,2,3`, 'InvalidParameterValue', 'bbox'],
    [`${getFeature}&TYPENAMES=ms:adresser&OUTPUTFORMAT=shape`, 'InvalidParameterValue', 'outputFormat'],
    [`${getFeature}&TYPENAMES=ms:adresser&FILTER=x`, 'OptionNotSupported', 'filter'],
  ])('reports with HTTP 200 what it cannot do: %s', async (query, code, locator) => {
    const report = await xml(query);
    expect([report.uri, report.local]).toEqual(['http://www.opengis.net/ows/1.1', 'ExceptionReport']);
    expect(all(report, 'Exception').map(({ attributes }) => attributes)).toEqual([
      { exceptionCode: code, locator },
    ]);
  });
});
