import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { registersLack, transportHarness } from '../../test/transport-harness.ts';

defineConnectorSuite('Pupil before places', () => transportHarness('Pupil'), {
  ...registersLack,
  RELATIONS: 'pupils are found by their ids',
});
