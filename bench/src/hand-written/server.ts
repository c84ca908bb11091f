// What someone would write for exactly these two answers: no GraphQL, no rule, no ledger. The same sources in the
// same state: the economy's store as Samgraf has imported it, and the case management system over HTTP.
import { DatabaseSync } from 'node:sqlite';
import Fastify from 'fastify';
import { Pool } from 'undici';
import { propertyDossier } from './property-dossier.ts';
import { unitFollowUp } from './unit-follow-up.ts';

const { STORE = '', CASES_SHARED_URL = '', CASES_KEY_1460 = '' } = process.env;
const store = new DatabaseSync(STORE, { readOnly: true });
const cases = new Pool(CASES_SHARED_URL, { connections: 64 });
const followUp = unitFollowUp(store);

const server = Fastify();
server.post('/UnitFollowUp', (request) => followUp(request.body as { unit: string; fiscalYear: number }));
server.post('/PropertyDossier', (request) =>
  propertyDossier(cases, CASES_KEY_1460, request.body as { municipality: string; designation: string }),
);
console.log(`Hand-written at ${await server.listen({ port: 0, host: '127.0.0.1' })}.`);
process.once('SIGTERM', () => process.exit(0));
