import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { directoryHarness } from '../../test/directory-harness.ts';

defineConnectorSuite('Employee from a directory by SCIM 2.0', () => directoryHarness(), {
  PEOPLE: 'a directory has no personal numbers',
  OVERSHARING: 'a question to the projection is answered by the projection alone',
  NETWORK: 'it is read from a store beside the directory',
});
