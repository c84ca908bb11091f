import type { IncomingMessage } from 'node:http';
import { readText } from './read-text.ts';
import type { Tokens } from './tokens.ts';

/** An answer of the token endpoint: RFC 6749, 5.1 and 5.2. */
export interface TokenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

const refuse = (status: number, error: string, headers = {}): TokenAnswer => ({
  status,
  headers,
  body: { error },
});

/** `POST /token`: the client says who it is by HTTP Basic, or in the form. */
export async function tokenEndpoint(request: IncomingMessage, tokens: Tokens): Promise<TokenAnswer> {
  if (request.method !== 'POST') return refuse(405, 'invalid_request', { allow: 'POST' });
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? ''))
    return refuse(400, 'invalid_request');
  const form = new URLSearchParams(await readText(request));
  if (form.get('grant_type') !== 'client_credentials') return refuse(400, 'unsupported_grant_type');
  const basic = credentials(request.headers.authorization);
  if (basic && form.has('client_secret')) return refuse(400, 'invalid_request');
  const [id, secret] = basic ?? [form.get('client_id') ?? '', form.get('client_secret') ?? ''];
  const token = tokens.issue(id, secret);
  if (token === null) return refuse(401, 'invalid_client', { 'www-authenticate': 'Basic realm="school"' });
  return {
    status: 200,
    headers: { 'cache-control': 'no-store' },
    body: { access_token: token, token_type: 'Bearer', expires_in: tokens.seconds },
  };
}

/** Both parts are form-encoded before they are joined (RFC 6749, 2.3.1). */
function credentials(header: string | undefined): readonly [string, string] | null {
  const [, encoded] = /^Basic ([A-Za-z0-9+/]+=*)$/i.exec(header ?? '') ?? [];
  if (encoded === undefined) return null;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  const plain = (part: string): string => new URLSearchParams(`x=${part}`).get('x') ?? '';
  return colon < 0 ? null : [plain(text.slice(0, colon)), plain(text.slice(colon + 1))];
}
