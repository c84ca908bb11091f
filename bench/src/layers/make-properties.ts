import type { ServedFeature } from '@samgraf/geodata/testing';

/** The land of the five municipalities, roughly: metres in SWEREF 99 TM. */
export const land = { west: 305_000, south: 6_485_000, east: 375_000, north: 6_565_000 } as const;

/** So many properties: half of them in some towns, as in life, and the rest all over the land. */
export function makeProperties(count: number, random: () => number): ServedFeature[] {
  const anywhere = (): [number, number] => [
    land.west + random() * (land.east - land.west),
    land.south + random() * (land.north - land.south),
  ];
  const towns = Array.from({ length: 12 }, anywhere);
  const uses = ['SMÅHUS', 'LANTBRUK', 'FRITIDSHUS', 'SKOG'];
  return Array.from({ length: count }, (_, index) => {
    let at = anywhere();
    if (index % 2 === 0) {
      const [x, y] = towns[index % towns.length]!;
      const [distance, angle] = [2_000 * random(), 2 * Math.PI * random()];
      at = [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
    }
    const [easting, northing] = at.map((each) => Math.round(each * 100) / 100) as [number, number];
    return {
      id: `f${index}`,
      geometry: { type: 'Point', coordinates: [easting, northing] },
      properties: {
        beteckning: `BY ${1 + (index % 900)}:${1 + Math.floor(index / 900)}`,
        andamal: uses[index % 4]!,
      },
    };
  });
}
