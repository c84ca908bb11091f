import { browserPart } from './browser/browser-part.ts';
import type { ClientPart } from './client-part.ts';
import { declaredPart } from './declared/declared-part.ts';
import { filesPart } from './files-part.ts';
import { geodataPart } from './geodata-part.ts';
import { mapserverPart } from './mapserver-part.ts';
import { memoryPart } from './memory-part.ts';
import { ogrPart } from './ogr-part.ts';
import { projPart } from './proj-part.ts';

/** All parts, in the order that they are run in. */
export const parts: readonly ClientPart[] = [
  ogrPart,
  filesPart,
  projPart,
  geodataPart,
  memoryPart,
  declaredPart,
  browserPart,
  mapserverPart,
];
