import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { filesLack, timeHarness } from '../../test/time-harness.ts';

defineConnectorSuite('Employment from files by PAXml 2.0', () => timeHarness('Employment'), {
  ...filesLack,
  RELATIONS: 'employments are found by list',
});
