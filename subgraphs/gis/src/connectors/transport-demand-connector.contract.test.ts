import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { registersLack, transportHarness } from '../../test/transport-harness.ts';

defineConnectorSuite('TransportDemand by register and roads', () => transportHarness('TransportDemand'), {
  ...registersLack,
  RELATIONS: 'counts are found by list',
  PEOPLE: 'a count is nobody’s own data',
});
