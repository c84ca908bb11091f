import { isPlain, readCaseFiles } from '../../oracles/case-files.ts';
import { readPoints } from '../../oracles/geodata.ts';
import type { SourceFeature } from './source-layer.ts';

/**
 * What a case officer of Mellerud's building board sees of its register, where the properties lie: no secret case, none with a
 * protected party, and none about a property that the register of properties does not have.
 */
export function readBuildingCases(dataFolder: string): SourceFeature[] {
  const municipality = '1461';
  const places = new Map(
    readPoints(dataFolder, municipality, 'fastigheter').map((each) => [each.properties.beteckning, each]),
  );
  return readCaseFiles(dataFolder, municipality)
    .filter((file) => file.errand.namespace === 'BN' && isPlain(file))
    .flatMap(({ errand: { errandNumber, propertyDesignation, caseType, openedOn } }) => {
      const place = places.get(propertyDesignation ?? '');
      if (!place) return [];
      const { easting, northing } = place;
      return {
        id: `${municipality}:case:${errandNumber}`,
        municipality,
        kind: 'point' as const,
        positions: [[easting, northing] as const],
        given: { caseType, openedOn },
      };
    });
}
