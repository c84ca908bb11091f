import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { gisHarness, projectionsLack } from '../../test/gis-harness.ts';
import { PlaceHitConnector } from './place-hit-connector.ts';

const seven = [1, 2, 3, 4, 5, 6, 7];
const numberOf = (id: string) => Number(id.at(-1));

defineConnectorSuite(
  'PlaceHit from geodata',
  () =>
    gisHarness({
      connector: (projection) => new PlaceHitConnector(projection),
      known: (tenant) =>
        seven.map((n) => ({
          id: `${tenant}:address:${tenant === '1461' ? '464' : '662'}3${n % 2} STORGATAN ${n}`,
        })),
      // By the names, which end in their numbers, and Mellerud's before Åmål's.
      order: (one, other) => numberOf(one) - numberOf(other) || (one < other ? -1 : 1),
      absentId: (tenant, number) => `${tenant}:address:46430 LILLGATAN ${number}`,
      listArguments: { text: 'stor' },
    }),
  { ...projectionsLack, RELATIONS: 'they are found by search' },
);
