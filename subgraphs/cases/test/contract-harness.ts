import type { ServerResponse } from 'node:http';
import { propertyNames } from '@samgraf/designations';
import type { Connector } from '@samgraf/sources';
import { startFaultProxy } from '@samgraf/testing';
import type { ConnectorHarness, KnownRecord } from '@samgraf/testing/connector-suite';
import { type CaseConnections, caseConnections } from '../src/connectors/case-api/case-connection.ts';
import { Errands } from '../src/connectors/case-api/errands.ts';
import { type CaseApiServer, type Heard, type Register, startCaseApi } from './case-api-server.ts';
import { configuration } from './configuration.ts';
import { register } from './registers.ts';

/** Little, so that what must be waited for is soon over. Milliseconds. */
const hurry = { deadlineMs: 800, attemptMs: 500, maxBytes: 2 * 1024 * 1024, breaker: { pauseMs: 150 } };

/** So much that a busy machine fails nothing. */
const leisure = { ...hurry, deadlineMs: 20_000, attemptMs: 10_000 };

/** Errands of each tenant: each property has several, and each register some. */
const count = 24;

/** What a register's rows become, said without the connector. */
export interface KnownRow {
  readonly tenant: string;
  // biome-ignore lint/suspicious/noExplicitAny: a raw row of the register
  readonly row: any;
  // biome-ignore lint/suspicious/noExplicitAny: the errand that it belongs to, or is
  readonly errand: any;
}

export interface CaseHarnessParts {
  connector(cases: CaseConnections, errands: Errands, names: ReturnType<typeof propertyNames>): Connector;
  /** Rows of the type. */
  rows(tenant: string, register: Register): KnownRow[];
  known(row: KnownRow): Pick<KnownRecord, 'id' | 'parents'> & Partial<KnownRecord>;
  /** The type's order, by the rows themselves. */
  order(one: KnownRow, other: KnownRow): number;
  /** In ids of the type. */
  readonly kind: string;
  readonly relation: string;
  readonly listed: boolean;
}

const authorities: Readonly<Record<string, string>> = { KS: 'kommunstyrelsen', BN: 'byggnadsnamnden' };

/** A connector before two case-management systems, of which Åmål's is reached through a fault proxy. */
export async function caseHarness(parts: CaseHarnessParts, hurried: boolean): Promise<ConnectorHarness> {
  const patience = hurried ? hurry : leisure;
  const shared = new Map([
    ['1438', hiding(register('1438', 'Dals-Ed', count))],
    ['1461', hiding(register('1461', 'Mellerud', count))],
  ]);
  const own = new Map([['1492', hiding(register('1492', 'Åmål', count))]]);
  const servers = [await startCaseApi(shared), await startCaseApi(own)] as const;
  const proxy = await startFaultProxy({ target: servers[1].url });
  const configured = configuration({ shared: servers[0].url, own: proxy.url });
  const cases = caseConnections(configured, patience);
  return {
    connector: parts.connector(cases, new Errands(cases.connections), propertyNames(configured)),
    connections: cases.connections.map(({ tenant, source }) => ({ tenant, system: source.system })),
    everything: [...shared, ...own]
      .flatMap(([tenant, held]) => parts.rows(tenant, held))
      .sort(parts.order)
      .map((each) => ({ ...factsOf(each), ...parts.known(each) })),
    absentId: (tenant, number) => `${tenant}:${parts.kind}:BN-2027-${String(number).padStart(6, '0')}`,
    listArguments: parts.listed ? {} : null,
    relations: { [parts.relation]: {} },
    reached() {
      const heard = servers.flatMap((each) => each.heard.splice(0));
      const owners = heard.flatMap(({ municipality, query, body }) =>
        (body?.namespaces ?? query.getAll('namespace')).map((namespace: string) => ({
          tenant: municipality,
          authority: authorities[namespace] ?? namespace,
        })),
      );
      return { lookUps: heard.length, owners };
    },
    lies: {
      claim({ tenant, authority }) {
        const claims = {
          municipalityId: tenant,
          municipality: { code: tenant },
          tenant,
          authority,
          owner: { tenant, authority },
        };
        for (const each of servers) each.tamper = (answer) => claiming(answer, claims);
      },
      overshare() {
        for (const each of servers) {
          each.tamper = (answer, heard, response) =>
            heard.headers['x-loose'] ? answer : void answerLoosely(each, heard, response);
        }
      },
    },
    network: { tenants: ['1492'], proxy, deadlineMs: patience.deadlineMs },
    local: null,
    async close() {
      await Promise.all(cases.sources.map((each) => each.close()));
      await proxy.close();
      await Promise.all(servers.map((each) => each.close()));
    },
  };
}

/** Of some errands a party is protected, of some that is not known. */
function hiding(held: Register): Register {
  for (const [index, { stakeholders }] of held.errands.entries()) {
    if (index % 7 === 1) stakeholders[0].protectedIdentity = true;
    if (index % 7 === 4) delete stakeholders[0].protectedIdentity;
  }
  return held;
}

function factsOf({ tenant, errand }: KnownRow): Omit<KnownRecord, 'id' | 'parents'> {
  const [person] = errand.stakeholders;
  return {
    owner: { tenant, authority: authorities[errand.namespace] as string },
    subjects: [person.personNumber],
    hidden: person.protectedIdentity !== false,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
function claiming(answer: any, claims: object): any {
  if (Array.isArray(answer)) return answer.map((each) => claiming(each, claims));
  if (typeof answer !== 'object' || answer === null) return answer;
  const inner = Object.entries(answer).map(([name, value]) => [name, claiming(value, claims)]);
  return { ...Object.fromEntries(inner), ...claims };
}

/** Answers as if all registers, everybody and the protected had been asked for. */
async function answerLoosely({ url }: CaseApiServer, heard: Heard, response: ServerResponse): Promise<void> {
  const { method, municipality, what, body, query } = heard;
  const headers = { 'x-api-key': String(heard.headers['x-api-key']), 'x-loose': 'yes' };
  const namespaces = Object.keys(authorities);
  const loose = new URLSearchParams(query);
  for (const each of ['namespace', 'partyPersonNumber', 'protected']) loose.delete(each);
  for (const each of namespaces) loose.append('namespace', each);
  loose.set('protected', 'true');
  const { partyPersonNumber: _, ...rest } = body ?? {};
  const answer = await fetch(`${url}/${municipality}/${what}${method === 'GET' ? `?${loose}` : ''}`, {
    method,
    headers,
    ...(method === 'POST' && { body: JSON.stringify({ ...rest, namespaces, protected: true }) }),
  });
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
}
