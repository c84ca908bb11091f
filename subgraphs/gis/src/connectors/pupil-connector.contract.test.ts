import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { registersLack, transportHarness } from '../../test/transport-harness.ts';

defineConnectorSuite('Pupil before places', () => transportHarness('Pupil'), {
  ...registersLack,
  LIST: 'pupils are listed by the schools’ subgraph',
  RELATIONS: 'pupils are found by their ids',
});
