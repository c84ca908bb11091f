import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { registersLack, transportHarness } from '../../test/transport-harness.ts';

defineConnectorSuite('PupilTransport by register and roads', () => transportHarness('PupilTransport'), {
  ...registersLack,
  LIST: 'ways are found by their pupil',
});
