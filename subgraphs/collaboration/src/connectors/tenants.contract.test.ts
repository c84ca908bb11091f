import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import {
  leading,
  registerHarness,
  registersLack,
  smallCollaboration,
  tenantCodes,
} from '../testing/register-harness.ts';
import { tenants } from './tenants.ts';

defineConnectorSuite(
  'Tenant from the configuration',
  () =>
    registerHarness(
      tenants(smallCollaboration),
      'tenant',
      tenantCodes.map((code) => ({ id: `${code}:tenant:${code}`, owner: leading(code) })),
    ),
  { ...registersLack, RELATIONS: 'tenants are found by list' },
);
