import type { ReferenceSystem } from '../crs/reference-system.ts';
import { crs84, referenceSystems } from '../crs/reference-systems.ts';
import { badParameter, type Query } from './query.ts';

/** The reference system that `crs`, `bbox-crs` or `filter-crs` names. @throws OgcRefusal */
export function readSystem(query: Query, parameter: 'crs' | 'bbox-crs' | 'filter-crs'): ReferenceSystem {
  const given = query.get(parameter);
  if (given === undefined) return crs84;
  const found = referenceSystems.find(({ uri }) => uri === given);
  if (found) return found;
  const known = referenceSystems.map(({ uri }) => uri).join(', ');
  throw badParameter(`"${parameter}" must be one of ${known}; "${given.slice(0, 100)}" came.`);
}
