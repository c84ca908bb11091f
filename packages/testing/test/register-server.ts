import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Owner } from '@samgraf/policy';

/** A row of the test register, as the source sends it. */
export interface SentRow {
  readonly number: string;
  readonly authority: string;
  readonly person: string | null;
  readonly protected: boolean;
  readonly group: string;
  readonly note: string;
  /** Whose the source says it is: a connector does not believe it. */
  readonly claims: Owner;
}

/** What is asked of one tenant's register, by POST to `/<tenant>`. */
export interface Question {
  readonly authorities: readonly string[];
  readonly person: string | null;
  readonly protected: boolean;
  readonly numbers?: readonly string[];
  readonly groups?: readonly string[];
  /** Of each group, or of the whole. */
  readonly limit?: number;
  readonly after?: string | null;
}

export interface RegisterServer {
  readonly url: string;
  readonly heard: Array<{ readonly tenant: string; readonly question: Question }>;
  claim: Owner | null;
  oversharing: boolean;
  close(): Promise<void>;
}

/** Persons of the test register: checksum-invalid by design. */
export const people = ['199001010000', '198502020001'] as const;

/** The rows of one tenant, the same each time, in the order of their numbers. */
export function rowsOf(tenant: string): SentRow[] {
  return Array.from({ length: 24 }, (_, index) => {
    const authority = index % 3 === 0 ? 'kommunstyrelsen' : 'byggnadsnamnden';
    return {
      number: String(index + 1).padStart(3, '0'),
      authority,
      person: index % 4 === 0 ? null : (people[index % 2] as string),
      protected: index % 4 !== 0 && index % 5 === 0,
      group: `g${index % 5}`,
      note: `anteckning ${index} i ${tenant}: ${'å'.repeat(20)}`,
      claims: { tenant, authority },
    };
  });
}

/** A source that holds a register for each tenant and answers as it is asked, unless it is told to lie. */
export async function startRegisterServer(): Promise<RegisterServer> {
  const server = createServer(async (request, response) => {
    const tenant = (request.url ?? '').slice(1);
    let body = '';
    for await (const piece of request) body += piece;
    const question: Question = JSON.parse(body);
    self.heard.push({ tenant, question });
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ rows: answerOf(tenant, question, self) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const self: RegisterServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: [],
    claim: null,
    oversharing: false,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
  return self;
}

function answerOf(tenant: string, asked: Question, { claim, oversharing }: RegisterServer): SentRow[] {
  const { numbers, groups, limit = Infinity, after = null } = asked;
  const rows = rowsOf(tenant)
    .filter((each) => !numbers || numbers.includes(each.number))
    .filter((each) => oversharing || isAskedFor(asked, each))
    .filter((each) => after === null || each.number > after)
    .map((each) => (claim ? { ...each, claims: claim } : each));
  if (!groups) return rows.slice(0, limit);
  return groups.flatMap((group) => rows.filter((each) => each.group === group).slice(0, limit));
}

/** What a register keeps to, and a connector checks again. */
export function isAskedFor(asked: Question, row: SentRow): boolean {
  const mayBeSeen = asked.protected || !row.protected;
  return (
    asked.authorities.includes(row.authority) &&
    mayBeSeen &&
    (asked.person === null || row.person === asked.person)
  );
}
