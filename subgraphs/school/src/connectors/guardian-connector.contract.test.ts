import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { registersLack, schoolHarness } from '../../test/school-harness.ts';

defineConnectorSuite('Guardian from a register by SS 12000', () => schoolHarness('Guardian'), {
  ...registersLack,
  LIST: 'guardians are found by their pupil',
});
