import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { importHarness, importsLack } from '../../test/import-harness.ts';

defineConnectorSuite('Import from a store', () => importHarness('Import'), {
  ...importsLack,
  RELATIONS: 'nothing has imports of its own',
});
