import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { registersLack, schoolHarness } from '../../test/school-harness.ts';

defineConnectorSuite('Pupil from a register by SS 12000', () => schoolHarness('Pupil'), {
  ...registersLack,
  RELATIONS: 'pupils are found by list',
});
