// What someone would write for exactly these answers: no GraphQL, no rule, no ledger. The same sources in the same
// state: the stores as Samgraf has filled them, and the case management system over HTTP.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import Fastify from 'fastify';
import { Pool } from 'undici';
import { employeeDesk } from './employee-desk.ts';
import { propertyDossier } from './property-dossier.ts';
import { unitFollowUp } from './unit-follow-up.ts';

const { DATA = '', CASES_SHARED_URL = '', CASES_KEY_1460 = '', CASES_KEY_1461 = '' } = process.env;
const open = (file: string) => new DatabaseSync(join(DATA, file), { readOnly: true });
const store = open('economy/ledgers.sqlite');
const cases = new Pool(CASES_SHARED_URL, { connections: 64 });
const followUp = unitFollowUp(store);
const desk = employeeDesk(cases, CASES_KEY_1461, {
  directory: open('hr/directory.sqlite'),
  geodata: open('gis/geodata.sqlite'),
  invoices: open('economy/invoices.sqlite'),
});

const server = Fastify();
server.post('/UnitFollowUp', (request) => followUp(request.body as { unit: string; fiscalYear: number }));
server.post('/PropertyDossier', (request) =>
  propertyDossier(cases, CASES_KEY_1460, request.body as { municipality: string; designation: string }),
);
server.post('/EmployeeDesk', (request) => desk(request.body as { municipality: string; signature: string }));
console.log(`Hand-written at ${await server.listen({ port: 0, host: '127.0.0.1' })}.`);
process.once('SIGTERM', () => process.exit(0));
