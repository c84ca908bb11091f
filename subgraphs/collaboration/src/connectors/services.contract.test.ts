import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { registerHarness, registersLack } from '../testing/register-harness.ts';
import { collaborationWithServices, offered } from '../testing/small-services.ts';
import { services } from './services.ts';

defineConnectorSuite(
  'PublicService from the configuration',
  () => registerHarness(services(collaborationWithServices), 'service', offered('service')),
  { ...registersLack, RELATIONS: 'it is related to nothing' },
);
