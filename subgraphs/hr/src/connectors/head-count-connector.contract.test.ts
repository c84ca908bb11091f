import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { filesLack, timeHarness } from '../../test/time-harness.ts';

defineConnectorSuite('HeadCount from files by PAXml 2.0', () => timeHarness('HeadCount'), {
  ...filesLack,

  PEOPLE: 'a figure is about nobody',
});
