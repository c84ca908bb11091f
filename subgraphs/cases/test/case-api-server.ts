import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

// biome-ignore lint/suspicious/noExplicitAny: what is sent is sometimes wrong on purpose
type Json = any;

/** What one municipality's part of the test system holds. */
export interface Register {
  readonly key: string;
  readonly errands: Json[];
  readonly documents: Json[];
  readonly decisions: Json[];
}

/** One call that reached the system. */
export interface Heard {
  readonly method: string;
  readonly municipality: string;
  readonly what: string;
  readonly query: URLSearchParams;
  readonly body: Json;
  readonly headers: IncomingMessage['headers'];
}

export interface CaseApiServer {
  readonly url: string;
  readonly heard: Heard[];
  /** Changes an answer before it is sent; or answers itself and returns undefined. */
  tamper: ((answer: Json, heard: Heard, response: ServerResponse) => Json) | null;
  /** Gives a document's file; by itself a PDF of the size that the row says. */
  file: (row: Json, response: ServerResponse) => void;
  /** Most rows of one answer, whatever is asked for. */
  cap: number;
  close(): Promise<void>;
}

/** A small case-management system that speaks the API over real sockets: sorted, filtered and paged as it says. */
export async function startCaseApi(registers: ReadonlyMap<string, Register>): Promise<CaseApiServer> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const [municipality = '', ...what] = url.pathname.split('/').slice(1);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : null;
    const heard: Heard = {
      method: request.method ?? '',
      municipality,
      what: what.join('/'),
      query: url.searchParams,
      body,
      headers: request.headers,
    };
    self.heard.push(heard);
    const register = registers.get(municipality);
    if (!register || request.headers['x-api-key'] !== register.key) {
      response.writeHead(403).end();
      return;
    }
    const file = /^documents\/(.+)\/content$/.exec(heard.what)?.[1];
    if (file !== undefined) {
      const row = register.documents.find((each) => each.id === decodeURIComponent(file));
      const errand = register.errands.find((each) => each.errandNumber === row?.errandNumber);
      if (errand && readable(errand, fromQuery(url.searchParams))) self.file(row, response);
      else response.writeHead(404).end();
      return;
    }
    const answer = answerOf(register, heard, self.cap);
    const told = self.tamper ? self.tamper(answer, heard, response) : answer;
    if (told === undefined) return;
    response.writeHead(answer === null ? 400 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(told));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const self: CaseApiServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: [],
    tamper: null,
    cap: 10_000,
    file: servePdf,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
  return self;
}

/** A file that is what its row says. */
export function servePdf({ size }: Json, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/pdf' }).end(`%PDF-1.4\n${'.'.repeat(size - 9)}`);
}

const place = (each: Json) => `${each.openedOn}|${each.errandNumber}`;
const newest = (one: Json, other: Json) => (place(one) > place(other) ? -1 : 1);

function answerOf(register: Register, { method, what, query, body }: Heard, cap: number): Json {
  const ask = method === 'GET' ? fromQuery(query) : body;
  if (!ask.namespaces || ask.namespaces.length === 0) return null;
  const errands = register.errands.filter((each) => readable(each, ask)).sort(newest);
  const limit = Math.min(ask.limit ?? 100, cap);
  switch (what) {
    case 'errands': {
      const rest = errands.filter((each) => matches(each, ask) && (!ask.after || place(each) < ask.after));
      const page = rest.slice(0, limit);
      return { errands: page, next: rest.length > limit ? place(page.at(-1)) : null };
    }
    case 'errands/lookup':
      return { errands: errands.filter((each) => ask.errandNumbers.includes(each.errandNumber)) };
    case 'errands/by-property':
      return {
        groups: ask.propertyDesignations.map((propertyDesignation: string) => ({
          propertyDesignation,
          errands: errands
            .filter((each) => each.propertyDesignation === propertyDesignation && matches(each, ask))
            .filter((each) => !ask.after || place(each) < ask.after)
            .slice(0, limit),
        })),
      };
  }
  const [kind, verb] = what.split('/') as ['documents' | 'decisions', string];
  const byNumber = new Map(errands.map((each) => [each.errandNumber, each]));
  const order = (each: Json) =>
    kind === 'documents' ? String(each.number).padStart(9, '0') : `${each.decidedOn}|${each.id}`;
  const after = kind === 'documents' ? ask.after && String(ask.after).padStart(9, '0') : ask.after;
  const rows = register[kind]
    .filter((each) => byNumber.has(each.errandNumber))
    .map((each) => {
      const { secrecy, stakeholders } = byNumber.get(each.errandNumber);
      return { ...each, errand: { secrecy, stakeholders } };
    })
    .sort((one, other) => (order(one) < order(other) ? -1 : 1));
  if (verb === 'lookup') {
    const ids = kind === 'documents' ? ask.documentIds : ask.decisionIds;
    return { [kind]: rows.filter((each) => ids.includes(each.id)) };
  }
  return {
    groups: ask.errandNumbers.map((errandNumber: string) => ({
      errandNumber,
      [kind]: rows
        .filter((each) => each.errandNumber === errandNumber && (!after || order(each) > after))
        .slice(0, limit),
    })),
  };
}

function fromQuery(query: URLSearchParams): Json {
  return {
    ...Object.fromEntries(query),
    namespaces: query.getAll('namespace'),
    protected: query.get('protected') === 'true',
    limit: Number(query.get('limit') ?? 100),
  };
}

function readable(errand: Json, ask: Json): boolean {
  const people = errand.stakeholders.filter((each: Json) => each.organisationNumber === null);
  const unprotected =
    people.every((each: Json) => each.protectedIdentity === false) &&
    errand.stakeholders.every((each: Json) => each.protectedIdentity !== true);
  return (
    ask.namespaces.includes(errand.namespace) &&
    (ask.protected || unprotected) &&
    (!ask.partyPersonNumber ||
      errand.stakeholders.some((each: Json) => each.personNumber === ask.partyPersonNumber))
  );
}

function matches(errand: Json, ask: Json): boolean {
  const words = String(ask.text ?? '').toLowerCase();
  return (
    (!ask.status || errand.status === ask.status) &&
    (!ask.propertyDesignation || errand.propertyDesignation === ask.propertyDesignation) &&
    (!ask.handler || errand.handler === ask.handler) &&
    (!ask.caseType || errand.caseType === ask.caseType) &&
    (!ask.openedFrom || errand.openedOn >= ask.openedFrom) &&
    (!ask.openedTo || errand.openedOn <= ask.openedTo) &&
    `${errand.title} ${errand.diaryNumber}`.toLowerCase().includes(words)
  );
}
