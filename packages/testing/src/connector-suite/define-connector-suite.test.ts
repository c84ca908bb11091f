import { RegisterConnector } from '../../test/register-connector.ts';
import { registerHarness } from '../../test/register-harness.ts';
import { defineConnectorSuite } from './define-connector-suite.ts';

// One that does all as it should: what the suite asks for can be done.
defineConnectorSuite('An honest connector', (hurried) => registerHarness(RegisterConnector, {}, hurried), {
  LOCAL_FAULTS: 'it is reached over a network',
});
