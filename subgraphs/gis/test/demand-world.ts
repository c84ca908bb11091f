import type { GeodataServer } from '@samgraf/geodata/testing';
import type { SchoolServer } from '@samgraf/ss12000/testing';

type Json = Record<string, unknown>;

/**
 * In each municipality a straight road with seven stops on it, some with a home nearby, and pupils at them.
 *
 * @param counts how many pupils live at the first stop, the second, and so on
 */
export function demandWorld(counts: readonly number[]) {
  return (school: SchoolServer, geodata: GeodataServer): void => {
    for (const [code, part] of geodata.parts) {
      const [east, north] = code === '1461' ? [340_000, 6_500_000] : [350_000, 6_550_000];
      const point = (id: string, x: number, properties: Json) => ({
        id,
        geometry: { type: 'Point' as const, coordinates: [east + x, north] as [number, number] },
        properties,
      });
      const road = { lankid: 'l', startnod: 'a', slutnod: 'b', gangtrafik: true, trafikfarlig: false };
      const line: Array<[number, number]> = [
        [east, north],
        [east + 9_000, north],
      ];
      part.set('vagnat', [
        { id: 'l', geometry: { type: 'LineString', coordinates: line }, properties: road },
      ]);
      part.set('skolenheter', [point('s', 0, { skolenhetskod: `9${code}001`, namn: 'Nordalsskolan' })]);
      const seven = [1, 2, 3, 4, 5, 6, 7];
      part.set(
        'hallplatser',
        seven.map((n) => point(`h${n}`, n * 1_200, { hallplatsid: `${n}`, namn: `Stop ${n}` })),
      );
      part.set(
        'adresser',
        seven.map((n) =>
          point(`a${n}`, n * 1_200 + 10, { gatuadress: `Storgatan ${n}`, postnummer: '46430' }),
        ),
      );
      const pupils = counts.flatMap((count, index) =>
        Array.from({ length: count }, (_, n): Json => pupil(code, `${index + 1}-${n}`, index + 1)),
      );
      school.parts.get(code)!.persons = pupils;
    }
  };
}

/** A pupil of the fourth school year who lives at a stop. */
export const pupil = (code: string, id: string, stop: number, more: Json = {}): Json => ({
  id: `${code}-${id}`,
  meta: { created: '2026-01-01T00:00:00Z', modified: '2026-01-01T00:00:00Z' },
  securityMarking: 'Ingen',
  personStatus: 'Aktiv',
  addresses: [
    {
      type: 'Folkbokföring',
      municipalityCode: Number(code),
      streetAddress: `Storgatan ${stop}`,
      postalCode: '46430',
    },
  ],
  enrolments: [{ enroledAt: { id: `${code}-s` }, schoolYear: 4, schoolType: 'GR', startDate: '2025-08-18' }],
  ...more,
});
