import { geodataKinds } from '@samgraf/configuration';
import type { ProjectionRow } from '@samgraf/geodata';
import { type PlaceKind, placeKinds } from './place-kinds.ts';

/** The kind of place that a row is; one of another kind is never asked for. */
export const placeKindOf = ({ kind }: ProjectionRow): PlaceKind =>
  (Object.keys(placeKinds) as PlaceKind[]).find((each) => placeKinds[each] === geodataKinds[kind])!;
