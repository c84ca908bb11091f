import { propertyNames } from '@samgraf/designations';
import type { Call, Scope } from '@samgraf/sources';
import { caseConnections } from '../src/connectors/case-api/case-connection.ts';
import { CaseConnector } from '../src/connectors/case-api/case-connector.ts';
import { decisions } from '../src/connectors/case-api/decisions.ts';
import { documents } from '../src/connectors/case-api/documents.ts';
import { Errands } from '../src/connectors/case-api/errands.ts';
import { FileConnector } from '../src/connectors/case-api/file-connector.ts';
import { PartyConnector } from '../src/connectors/case-api/party-connector.ts';
import { type CaseApiServer, type Register, servePdf, startCaseApi } from './case-api-server.ts';
import { configuration } from './configuration.ts';
import { register } from './registers.ts';

/** So long that a busy machine fails nothing; tests of deadlines bring their own. */
const leisure = { deadlineMs: 20_000, attemptMs: 10_000 };

/** Both installations with their registers, and the connectors before them. */
export async function startSystem(count = 60, patience = leisure) {
  const shared = new Map<string, Register>([
    ['1438', register('1438', 'Dals-Ed', count)],
    ['1461', register('1461', 'Mellerud', count)],
  ]);
  const own = new Map<string, Register>([['1492', register('1492', 'Åmål', count)]]);
  const servers: { shared: CaseApiServer; own: CaseApiServer } = {
    shared: await startCaseApi(shared),
    own: await startCaseApi(own),
  };
  const configured = configuration({ shared: servers.shared.url, own: servers.own.url });
  const cases = caseConnections(configured, patience);
  const errands = new Errands(cases.connections);
  const names = propertyNames(configured);
  return {
    ...servers,
    configuration: configured,
    registers: new Map([...shared, ...own]),
    cases: new CaseConnector(cases, errands, names),
    parties: new PartyConnector(cases, errands),
    documents: new FileConnector(cases, documents),
    decisions: new FileConnector(cases, decisions),
    /** The errands of a tenant, to be changed by a test. */
    errands: (tenant: string) => (shared.get(tenant) ?? own.get(tenant))?.errands ?? [],
    /** Answers as it should again, with nothing heard. */
    calm() {
      for (const server of [servers.shared, servers.own]) {
        server.heard.length = 0;
        server.tamper = null;
        server.cap = 10_000;
        server.file = servePdf;
      }
    },
    heard: () => [...servers.shared.heard, ...servers.own.heard],
    async close() {
      await Promise.all(cases.sources.map((each) => each.close()));
      await Promise.all([servers.shared.close(), servers.own.close()]);
    },
  };
}

export type System = Awaited<ReturnType<typeof startSystem>>;

/** A request's call. */
export const call = (): Call => ({ signal: new AbortController().signal, requestId: 'r-1' });

/** A scope of all authorities of these tenants, or of one authority. */
export function scope(tenants: readonly string[], more: Partial<Scope> & { authority?: string } = {}): Scope {
  const { authority, ...rest } = more;
  const authorities = authority ? [authority] : ['kommunstyrelsen', 'byggnadsnamnden'];
  return {
    owners: tenants.flatMap((tenant) => authorities.map((each) => ({ tenant, authority: each }))),
    subject: null,
    protectedToo: false,
    ...rest,
  };
}

/** All tenants, all their authorities. */
export const everywhere = scope(['1438', '1461', '1492']);

/** The expected list of cases, another way: the raw registers, sorted by plain comparison of their fields. */
export function listing(
  system: System,
  // biome-ignore lint/suspicious/noExplicitAny: a raw errand
  which: (errand: any) => boolean = () => true,
): string[] {
  return [...system.registers]
    .flatMap(([tenant, register]) => register.errands.map((each) => ({ tenant, ...each })))
    .filter(which)
    .sort(
      (one, other) =>
        Date.parse(other.openedOn) - Date.parse(one.openedOn) ||
        other.errandNumber.localeCompare(one.errandNumber) ||
        Number(one.tenant) - Number(other.tenant),
    )
    .map((each) => `${each.tenant}:case:${each.errandNumber}`);
}
