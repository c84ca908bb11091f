import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { registerHarness, registersLack } from '../testing/register-harness.ts';
import { collaborationWithServices, offered } from '../testing/small-services.ts';
import { authorityLinks } from './authority-links.ts';

defineConnectorSuite(
  'AuthorityLink from the configuration',
  () =>
    registerHarness(authorityLinks(collaborationWithServices), 'authority-link', offered('authority-link')),
  { ...registersLack, RELATIONS: 'it is related to nothing' },
);
