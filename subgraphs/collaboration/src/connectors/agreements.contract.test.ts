import { defineConnectorSuite } from '@samgraf/testing/connector-suite';
import {
  registerHarness,
  registersLack,
  smallBasis,
  smallCollaboration,
} from '../testing/register-harness.ts';
import { agreements } from './agreements.ts';

const ids = smallBasis.agreements.map(({ id, version }) => `joint:agreement:${id}@${version}`).sort();

defineConnectorSuite(
  'Agreement from the configuration',
  () =>
    registerHarness(
      agreements(
        smallCollaboration,
        () => smallBasis,
        () => '2026-11-24',
      ),
      'agreement',
      ids.map((id) => ({ id, owner: { tenant: 'joint', authority: 'joint' } })),
    ),
  { ...registersLack, RELATIONS: 'agreements are found by list' },
);
