import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import { importHarness, importsLack } from '../../test/import-harness.ts';

defineConnectorSuite('ImportProblem from a store', () => importHarness('ImportProblem'), importsLack);
