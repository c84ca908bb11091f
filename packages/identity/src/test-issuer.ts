import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

/** An issuer for tests: real HTTP, real keys, and every fault on demand. */
export interface TestIssuer {
  readonly issuer: string;
  /** What was asked for, in order. */
  readonly requests: string[];
  /** Published keys; tests may change them. */
  jwks: { keys: JWK[] };
  /** What each request is answered with. */
  fault: 'none' | 'status' | 'garbage' | 'silence' | 'redirect' | 'other-issuer';
  /** Makes a key, publishes it alone, and signs with it from now on. */
  rotate(alg?: 'ES256' | 'RS256' | 'PS256'): Promise<void>;
  /** The key that signs now. */
  key(): { privateKey: CryptoKey; publicKey: CryptoKey; kid: string; alg: string };
  /** A valid access token but for what is given; a claim of undefined is left out. */
  sign(claims?: Record<string, unknown>, header?: Record<string, unknown>): Promise<string>;
  close(): Promise<void>;
}

/** @param now milliseconds since the epoch: the clock that the tokens are issued by. */
export async function startTestIssuer(now: () => number = Date.now): Promise<TestIssuer> {
  let key: ReturnType<TestIssuer['key']>;
  const server = createServer((request, response) => {
    self.requests.push(request.url!);
    if (self.fault === 'silence') return;
    if (self.fault === 'status') return response.writeHead(500).end();
    if (self.fault === 'garbage') return response.end('<html>');
    if (self.fault === 'redirect' && !request.url!.startsWith('/moved')) {
      return response.writeHead(302, { location: `/moved${request.url}` }).end();
    }
    const issuer = self.fault === 'other-issuer' ? 'https://evil.example' : self.issuer;
    const metadata = { issuer, jwks_uri: `${self.issuer}/jwks` };
    response.end(JSON.stringify(request.url!.endsWith('/jwks') ? self.jwks : metadata));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const self: TestIssuer = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}/issuer`,
    requests: [],
    jwks: { keys: [] },
    fault: 'none',
    key: () => key,
    async rotate(alg = 'ES256') {
      const kid = `key-${Math.random().toString(36).slice(2)}`;
      key = { ...(await generateKeyPair(alg, { extractable: true })), kid, alg };
      self.jwks = { keys: [{ ...(await exportJWK(key.publicKey)), kid, alg, use: 'sig' }] };
    },
    sign: (claims = {}, header = {}) => {
      const seconds = Math.floor(now() / 1000);
      const payload = {
        iss: self.issuer,
        aud: 'samgraf',
        sub: 'anna',
        iat: seconds,
        exp: seconds + 600,
        kind: 'EMPLOYEE',
        acr: 'http://id.elegnamnden.se/loa/1.0/loa3',
        'https://id.oidc.se/claim/orgNumber': '212000-1488',
        'https://id.oidc.se/claim/orgUnit': 'byggnadsnamnden',
        roles: ['case-officer'],
        ...claims,
      };
      return new SignJWT(JSON.parse(JSON.stringify(payload)))
        .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'at+jwt', ...header })
        .sign(key.privateKey);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  await self.rotate();
  return self;
}
