import { describe, expect, it } from '@jest/globals';
import { municipalities } from '../municipalities.ts';
import type { GeodataFeature } from '../oracles/geodata.ts';
import type { Oracle } from '../oracles/oracle.ts';
import { everyPage } from '../running/every-page.ts';
import type { Samgraf } from '../running/samgraf.ts';

/** What a layer's features are called, and what else they are found by, in the words of the service. */
const layers: Readonly<
  Record<
    string,
    {
      readonly layer: string;
      readonly name: (of: GeodataFeature['properties']) => string;
      readonly more?: (of: GeodataFeature['properties']) => string;
    }
  >
> = {
  ADDRESS: {
    layer: 'adresser',
    name: ({ gatuadress, postort }) => `${gatuadress}, ${postort}`,
    more: ({ postnummer }) => postnummer!,
  },
  PROPERTY: { layer: 'fastigheter', name: ({ beteckning }) => beteckning! },
  SCHOOL: { layer: 'skolenheter', name: ({ namn }) => namn!, more: ({ postort }) => postort! },
  BUS_STOP: { layer: 'hallplatser', name: ({ namn }) => namn! },
  BATHING_PLACE: { layer: 'badplatser', name: ({ namn }) => namn! },
};

/** Runs of letters, and runs of digits. */
const words = (text: string): string[] => text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? [];

export function describeWhereIs(samgraf: Samgraf, oracle: Oracle): void {
  const asked = async (variables: object) =>
    everyPage(
      (after) => samgraf.ask('WhereIs', { variables: { first: 200, after, ...variables } }),
      (data) => data.whereIs,
    );
  /** By looking at every feature of every file: each word begins a word of it. */
  const expected = (text: string, kinds: readonly string[], codes: readonly string[]) =>
    kinds.flatMap((kind) =>
      codes.flatMap((code) => {
        const { layer, name, more } = layers[kind]!;
        // The one layer that comes with its axes the wrong way round is not taken in.
        if (kind === 'BATHING_PLACE' && code === '1439') return [];
        return oracle
          .points(code, layer)
          .filter(({ properties }) => {
            const has = words(`${name(properties)} ${more?.(properties) ?? ''}`);
            return words(text).every((word) => has.some((each) => each.startsWith(word)));
          })
          .map(({ properties, easting, northing }) =>
            [code, kind, name(properties), easting, northing].join(' | '),
          );
      }),
    );
  const told = (nodes: Awaited<ReturnType<typeof asked>>) =>
    nodes.map(({ municipality, kind, name, place }) =>
      [municipality.code, kind, name, place.easting, place.northing].join(' | '),
    );
  const all = municipalities.map(({ code }) => code);

  describe('WhereIs', () => {
    it.each([
      ['Storgatan 1', Object.keys(layers), all],
      ['kyrk', Object.keys(layers), all],
      ['1:23', ['PROPERTY'], all],
      ['skola', ['SCHOOL'], all],
      ['bad', ['BATHING_PLACE'], all],
      ['a', ['BUS_STOP'], ['1492']],
    ])('finds for %p what the services’ own files have', async (text, kinds, codes) => {
      const nodes = await asked({ text, kinds, municipality: codes });
      const found = told(nodes).sort();
      expect(found).toEqual(expected(text, kinds, codes).sort());
      expect(found.length).toBeGreaterThan(0);
    });

    it('leads to the record of each', async () => {
      const { data } = await samgraf.ask('WhereIs', {
        variables: { text: 'Assarebyn 1:23', municipality: ['1461'], kinds: ['PROPERTY'] },
      });
      expect(data.whereIs.nodes[0]).toMatchObject({
        kind: 'PROPERTY',
        name: 'MELLERUD ASSAREBYN 1:23',
        property: { id: '1461:property:ASSAREBYN 1:23' },
        address: null,
      });
    });

    it('tells which layer it has not got, and gives all the others', async () => {
      const { data } = await samgraf.ask('WhereIs', { variables: { text: 'storgatan' } });
      const { complete, sources } = data.whereIs;
      expect(complete).toBe(false);
      const states = sources.map(
        (each: { municipality: { code: string }; status: string; reason: string | null }) => [
          each.municipality.code,
          each.status,
          each.reason,
        ],
      );
      expect(states.sort()).toEqual(
        all
          .sort()
          .map((code) => (code === '1439' ? [code, 'FAILED', 'AXES_SWAPPED'] : [code, 'CACHED', null])),
      );
      const addresses = await samgraf.ask('WhereIs', {
        variables: { text: 'storgatan', kinds: ['ADDRESS'] },
      });
      expect(addresses.data.whereIs.complete).toBe(true);
    });
  });

  describe('Places', () => {
    it('of schools are found from the school register, and a property’s from its cases', async () => {
      const { data, errors } = await samgraf.ask(
        `{ schoolUnits(municipality: ["1461"], first: 200) { nodes { schoolUnitCode place { easting northing } } }
           propertyByDesignation(municipality: "1461", designation: "Assarebyn 1:23") { designation use place { easting northing } addresses { nodes { street } } } }`,
      );
      expect(errors).toEqual([]);
      const sites = new Map(
        all
          .flatMap((code) => oracle.points(code, 'skolenheter'))
          .map((each) => [each.properties.skolenhetskod, each]),
      );
      const units = data.schoolUnits.nodes as Array<{ schoolUnitCode: string; place: object | null }>;
      for (const { schoolUnitCode, place } of units) {
        const site = sites.get(schoolUnitCode);
        expect([schoolUnitCode, place]).toEqual([
          schoolUnitCode,
          site ? { easting: site.easting, northing: site.northing } : null,
        ]);
      }
      expect(units.filter(({ place }) => place !== null).length).toBeGreaterThan(3);
      const point = oracle
        .points('1461', 'fastigheter')
        .find(({ properties }) => properties.beteckning === 'MELLERUD ASSAREBYN 1:23')!;
      const streets = oracle
        .points('1461', 'adresser')
        .filter(({ properties }) => properties.fastighet === 'MELLERUD ASSAREBYN 1:23')
        .map(({ properties }) => properties.gatuadress);
      const { place, addresses } = data.propertyByDesignation;
      expect(place).toEqual({ easting: point.easting, northing: point.northing });
      expect(addresses.nodes.map(({ street }: { street: string }) => street).sort()).toEqual(streets.sort());
    });
  });
}
