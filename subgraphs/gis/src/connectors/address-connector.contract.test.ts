import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { gisHarness, projectionsLack } from '../../test/gis-harness.ts';
import { AddressConnector } from './address-connector.ts';

/** Odd numbers have the later postal code. */
const numbers = [2, 4, 6, 1, 3, 5, 7];

defineConnectorSuite(
  'Address from geodata',
  () =>
    gisHarness({
      connector: (projection) => new AddressConnector(projection),
      known: (tenant) =>
        numbers.map((n) => ({
          id: `${tenant}:address:${tenant === '1461' ? '464' : '662'}3${n % 2} STORGATAN ${n}`,
          parents: n === 7 ? {} : { property: `${tenant}:property:BY 1:${Math.ceil(n / 2)}` },
        })),
      absentId: (tenant, number) => `${tenant}:address:46430 LILLGATAN ${number}`,
      listArguments: {},
      relations: { property: {} },
    }),
  projectionsLack,
);
