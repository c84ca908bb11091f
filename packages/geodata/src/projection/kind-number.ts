import { type GeodataKind, geodataKinds } from '@samgraf/configuration';

/** How the projection writes a kind. */
export const kindNumber = (kind: GeodataKind): number => geodataKinds.indexOf(kind);
