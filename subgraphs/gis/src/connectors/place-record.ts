import { type Place, type ProjectionRow, placeOf } from '@samgraf/geodata';
import { recordId } from '@samgraf/sources';
import { placeKindOf } from './place-kind-of.ts';
import type { PlaceKind } from './place-kinds.ts';

/** What was found, with a reference to the record of its kind. */
export interface PlaceRecord {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly place: Place;
  readonly address: { readonly id: string } | null;
  readonly property: { readonly id: string } | null;
  readonly schoolSite: { readonly id: string } | null;
  readonly schoolUnit: { readonly id: string } | null;
  readonly busStop: { readonly id: string } | null;
  readonly bathingPlace: { readonly id: string } | null;
}

export function placeRecord(row: ProjectionRow): PlaceRecord {
  const { id, tenant, name, words, parent, easting, northing, record } = row;
  const kind = placeKindOf(row);
  const only = (of: PlaceKind) => (kind === of ? { id } : null);
  return {
    id,
    kind,
    name: toldName(kind, name, words, record),
    place: placeOf([easting, northing]),
    address: only('ADDRESS'),
    property: only('PROPERTY'),
    schoolSite: only('SCHOOL'),
    schoolUnit: kind === 'SCHOOL' ? { id: recordId(tenant, 'school-unit', parent) } : null,
    busStop: only('BUS_STOP'),
    bathingPlace: only('BATHING_PLACE'),
  };
}

/** A property by its whole designation; an address with its locality, since there is a Storgatan in most. */
function toldName(kind: PlaceKind, name: string, words: string, record: string): string {
  if (kind === 'PROPERTY') return `${words.toLocaleUpperCase('sv')} ${name}`;
  const { locality } = kind === 'ADDRESS' ? JSON.parse(record) : { locality: null };
  return locality === null ? name : `${name}, ${locality}`;
}
