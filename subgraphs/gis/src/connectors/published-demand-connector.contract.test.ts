import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { registersLack, transportHarness } from '../../test/transport-harness.ts';

defineConnectorSuite('PublishedDemand by register and roads', () => transportHarness('PublishedDemand'), {
  ...registersLack,
  RELATIONS: 'what is published is found by list',
  PEOPLE: 'what is published is about nobody',
});
