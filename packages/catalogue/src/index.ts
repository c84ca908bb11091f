export { argumentReads, statedReads, subjectType } from './argument-reads.ts';
export { loadCatalogue } from './load-catalogue.ts';
export { loadSubgraphSdl } from './load-subgraph-sdl.ts';
export { type MappingFlaw, mapField, mappingFlaws } from './map-field.ts';
export { namedType, type ObjectType, objectTypes } from './object-types.ts';
export { readCatalogue } from './read-catalogue.ts';
export { type StatedInformation, statedInformation } from './stated-information.ts';
export { loadSubgraphDocuments, type SubgraphDocument } from './subgraph-document.ts';
export { subgraphFiles, subgraphNames } from './subgraph-files.ts';
