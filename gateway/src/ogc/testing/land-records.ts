import proj4 from 'proj4';

const sweref99Tm = '+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';

/** A site of the test's land. */
export interface Site {
  readonly id: string;
  readonly name: string | null;
  readonly note: string | null;
  readonly number: number | null;
  readonly area: number;
  readonly open: boolean;
  readonly builtOn: string | null;
  readonly seenAt: string;
  readonly place: {
    readonly easting: number;
    readonly northing: number;
    readonly longitude: number;
    readonly latitude: number;
  } | null;
  readonly municipality: { readonly code: string; readonly name: string };
}

const names = ['Ed', 'Åmål', 'Håbol', "Bön's", '=1+1', 'a,"b";\nc', 'Kroppefjäll'];
const municipalities = [
  { code: '1461', name: 'Mellerud' },
  { code: '1438', name: 'Dals-Ed' },
  { code: '1492', name: 'Åmål' },
];

/** Sites on a grid over Dalsland; every eleventh has no place, every fifth no number. */
export function makeSites(count: number): Site[] {
  return Array.from({ length: count }, (_each, index) => {
    const easting = 310_000 + (index % 37) * 1_600 + index / 1_000;
    const northing = 6_483_000 + Math.floor(index / 37) * (90_000 / Math.ceil(count / 37));
    const [longitude, latitude] = proj4(sweref99Tm).inverse([easting, northing]);
    const municipality = municipalities[index % 3]!;
    return {
      id: `${municipality.code}:site:${names[index % 7]!.slice(0, 1)} ${index}/${index % 4}`,
      name: names[index % 7]!,
      note: index % 4 === 0 ? null : `anteckning ${index}`,
      number: index % 5 === 0 ? null : index,
      area: index / 8,
      open: index % 2 === 0,
      builtOn:
        index % 6 === 0 ? null : new Date(Date.UTC(2020, 0, 1 + (index % 900))).toISOString().slice(0, 10),
      seenAt: new Date(Date.UTC(2026, 0, 1, index % 500)).toISOString(),
      place: index % 11 === 0 ? null : { easting, northing, longitude: longitude!, latitude: latitude! },
      municipality,
    };
  });
}
