import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import {
  registered,
  registerHarness,
  registersLack,
  smallCollaboration,
} from '../testing/register-harness.ts';
import { systems } from './systems.ts';

defineConnectorSuite(
  'System from the configuration',
  () => registerHarness(systems(smallCollaboration), 'system', registered('system'), { tenant: {} }),
  registersLack,
);
