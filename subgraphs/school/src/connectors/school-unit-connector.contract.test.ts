import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { registersLack, schoolHarness } from '../../test/school-harness.ts';

defineConnectorSuite('SchoolUnit from a register by SS 12000', () => schoolHarness('SchoolUnit'), {
  ...registersLack,
  RELATIONS: 'school units are found by list',
  PEOPLE: 'a school is nobody’s own data',
});
