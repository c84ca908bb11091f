import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { publicRegisterHarness } from '../../../test/public-register-harness.ts';

defineConnectorSuite('PublicRegisterEntry from the store', publicRegisterHarness, {
  RELATIONS: 'nothing leads to an entry but the register',
  PEOPLE: 'what is released is nobody’s own data',
  LIES: 'the store holds whose each is by the connection that it came over',
  OVERSHARING: 'a question to the store is answered by the store alone',
  NETWORK: 'it is read from a store',
});
