import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { filesLack, timeHarness } from '../../test/time-harness.ts';

defineConnectorSuite('Absence from files by PAXml 2.0', () => timeHarness('Absence'), {
  ...filesLack,
});
