import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import {
  registered,
  registerHarness,
  registersLack,
  smallBasis,
  smallCollaboration,
} from '../testing/register-harness.ts';
import { grants } from './grants.ts';

defineConnectorSuite(
  'Grant from the configuration',
  () =>
    registerHarness(
      grants(
        smallCollaboration,
        () => smallBasis,
        () => '2026-11-24',
      ),
      'grant',
      registered('grant'),
    ),
  { ...registersLack, RELATIONS: 'grants are found by list' },
);
