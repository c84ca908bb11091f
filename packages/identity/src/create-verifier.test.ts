import { createHmac } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { anonymous } from './anonymous.ts';
import { longestToken } from './bearer-token.ts';
import { chooseIssuer } from './choose-issuer.ts';
import { createVerifier, type Verify } from './create-verifier.ts';
import { keyTimes } from './issuer-keys.ts';
import { loadIssuers } from './load-issuers.ts';
import { startTestIssuer, type TestIssuer } from './test-issuer.ts';
import { tenants } from './test-tenants.ts';

const start = Date.UTC(2026, 10, 2, 8);
const mappings = loadIssuers(fileURLToPath(new URL('../../../issuers', import.meta.url)));

let clock = start;
const now = () => clock;
let issuer: TestIssuer;
let verify: Verify;

beforeAll(async () => {
  issuer = await startTestIssuer(now);
});
afterAll(() => issuer.close());
beforeEach(async () => {
  clock = start;
  issuer.fault = 'none';
  issuer.requests.length = 0;
  await issuer.rotate();
  verify = newVerifier();
});

function newVerifier(): Verify {
  const mapping = chooseIssuer(mappings, {}, issuer.issuer);
  const algorithms = ['ES256', 'RS256', 'PS256'] as const;
  return createVerifier({ issuers: [{ ...mapping, algorithms }], tenants, now, http: { timeout: 200 } });
}

const bearer = async (claims?: Record<string, unknown>, header?: Record<string, unknown>) =>
  `Bearer ${await issuer.sign(claims, header)}`;
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const refused = { code: 'UNAUTHENTICATED', message: 'The access token is expired or not valid here.' };
const unavailable = { code: 'ISSUER_UNAVAILABLE' };

describe('a verifier', () => {
  it('takes who asks from a valid token, whatever of the allowed algorithms signed it', async () => {
    for (const alg of ['ES256', 'RS256', 'PS256'] as const) {
      await issuer.rotate(alg);
      expect(await newVerifier()(await bearer())).toEqual({
        kind: 'EMPLOYEE',
        id: 'anna',
        tenant: '1461',
        authority: 'byggnadsnamnden',
        roles: ['case-officer'],
        assurance: 3,
        personNumber: null,
        actingFor: [],
      });
    }
  });

  it('takes nobody for anonymous, and asks the issuer nothing', async () => {
    expect(await verify(undefined)).toBe(anonymous);
    expect(issuer.requests).toEqual([]);
  });

  it.each(['', 'Bearer', 'Bearer ', 'Bearer x', 'Bearer a.b.c', 'Basic YTpi', 'Bearer a.b.c.d.e', 'null'])(
    'refuses the header "%s" as it refuses every bad token',
    async (header) => {
      await expect(verify(header)).rejects.toMatchObject(refused);
    },
  );

  it('gives a principal that nobody can change for the next request', async () => {
    const principal = await verify(await bearer());
    expect(() => (principal.roles as string[]).push('security-officer')).toThrow(TypeError);
    expect(() => Object.assign(principal, { tenant: '1492' })).toThrow(TypeError);
  });
});

describe("a verifier whose clock differs from the issuer's", () => {
  it.each([
    ['expired', { exp: start / 1000 - 29 }],
    ['not valid yet', { nbf: start / 1000 + 30 }],
  ])('by half a minute takes a token that seems %s', async (_what, claims) => {
    await expect(verify(await bearer(claims))).resolves.toMatchObject({ id: 'anna' });
  });
});

describe('a verifier refuses', () => {
  const payload = () => {
    const seconds = clock / 1000;
    return {
      iss: issuer.issuer,
      aud: 'samgraf',
      sub: 'anna',
      iat: seconds,
      exp: seconds + 600,
      kind: 'EMPLOYEE',
    };
  };

  it('an unsigned token', async () => {
    const unsigned = `${encode({ alg: 'none', typ: 'at+jwt' })}.${encode(payload())}`;
    await expect(verify(`Bearer ${unsigned}.`)).rejects.toMatchObject(refused);
    await expect(verify(`Bearer ${unsigned}.AAAA`)).rejects.toMatchObject(refused);
  });

  it('one signed by HS256 with the public key as the secret', async () => {
    const secret = await exportSPKI(issuer.key().publicKey);
    const body = `${encode({ alg: 'HS256', typ: 'at+jwt', kid: issuer.key().kid })}.${encode(payload())}`;
    const signature = createHmac('sha256', secret).update(body).digest('base64url');
    await expect(verify(`Bearer ${body}.${signature}`)).rejects.toMatchObject(refused);
  });

  it('one whose claims were changed after it was signed', async () => {
    const [header, , signature] = (await issuer.sign()).split('.');
    const changed = `${header}.${encode({ ...payload(), roles: ['security-officer'] })}.${signature}`;
    await expect(verify(`Bearer ${changed}`)).rejects.toMatchObject(refused);
  });

  it('one of another key under the name of a published one', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const forged = await new SignJWT(payload())
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: issuer.key().kid })
      .sign(privateKey);
    await expect(verify(`Bearer ${forged}`)).rejects.toMatchObject(refused);
  });

  it('one that brings its own key along', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = (await crypto.subtle.exportKey('jwk', publicKey)) as Record<string, unknown>;
    const forged = await new SignJWT(payload())
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', jwk })
      .sign(privateKey);
    await expect(verify(`Bearer ${forged}`)).rejects.toMatchObject(refused);
  });

  it.each([
    ['of another issuer', { iss: 'https://evil.example' }, {}],
    ['of no issuer', { iss: undefined }, {}],
    ['for another audience', { aud: 'another' }, {}],
    ['for no audience', { aud: undefined }, {}],
    ['that is expired', { exp: start / 1000 - 31 }, {}],
    ['that never expires', { exp: undefined }, {}],
    ['that is not valid yet', { nbf: start / 1000 + 31 }, {}],
    ['without the time of its issue', { iat: undefined }, {}],
    ['without a subject', { sub: undefined }, {}],
    ['whose subject is a personal number', { sub: '191212121212' }, {}],
    ['of a kind that is not mapped', { kind: 'SUPERVISOR' }, {}],
    ['that is an ID token', {}, { typ: 'JWT' }],
    ['that does not say what it is', {}, { typ: undefined }],
    ['of an unknown key', {}, { kid: 'unknown' }],
    ['with a critical extension that we do not know', {}, { crit: ['x'], x: 1 }],
  ])('one %s', async (_what, claims, header) => {
    const token =
      'crit' in header
        ? await new SignJWT(payload())
            .setProtectedHeader({ alg: 'ES256', kid: issuer.key().kid, typ: 'at+jwt', ...header })
            .sign(issuer.key().privateKey, { crit: { x: true } })
        : await issuer.sign(claims, header);
    await expect(verify(`Bearer ${token}`)).rejects.toMatchObject(refused);
  });

  it('one longer than any real one, without looking into it', async () => {
    const long = await bearer({ padding: 'x'.repeat(longestToken) });
    await expect(verify(long)).rejects.toMatchObject(refused);
    expect(issuer.requests).toEqual([]);
    await expect(verify(await bearer({ padding: 'x'.repeat(longestToken / 2) }))).resolves.toBeDefined();
  });

  it('an algorithm that the issuer is not to use, though the key is published', async () => {
    await issuer.rotate('RS256');
    const narrow = createVerifier({ issuers: [chooseIssuer(mappings, {}, issuer.issuer)], tenants, now });
    await expect(narrow(await bearer())).rejects.toMatchObject(refused);
  });
});

describe('a verifier of two issuers', () => {
  it('keeps their subjects apart, and the keys of one sign nothing for the other', async () => {
    const mapping = chooseIssuer(mappings, {}, issuer.issuer);
    const other = await startTestIssuer(now);
    try {
      const both = [mapping, { ...mapping, issuer: other.issuer }];
      expect(() => createVerifier({ issuers: both, tenants, now })).toThrow('subjectPrefix');
      const issuers = [mapping, { ...mapping, issuer: other.issuer, subjectPrefix: 'other:' }];
      const ofBoth = createVerifier({ issuers, tenants, now });
      expect(await ofBoth(await bearer())).toMatchObject({ id: 'anna' });
      expect(await ofBoth(`Bearer ${await other.sign()}`)).toMatchObject({ id: 'other:anna' });
      const forged = await other.sign({ iss: issuer.issuer }, { kid: issuer.key().kid });
      await expect(ofBoth(`Bearer ${forged}`)).rejects.toMatchObject(refused);
    } finally {
      await other.close();
    }
  });
});

describe('a verifier that remembers', () => {
  it('checks a token once', async () => {
    const token = await bearer();
    const first = await verify(token);
    issuer.jwks = { keys: [] };
    expect(await verify(token)).toBe(first);
    expect(issuer.requests).toHaveLength(2);
  });

  it('refuses a token from the moment that it expires, 30 seconds of skew granted', async () => {
    const token = await bearer({ exp: start / 1000 + 60 });
    await verify(token);
    clock = start + 89_999;
    await expect(verify(token)).resolves.toBeDefined();
    clock = start + 90_000;
    await expect(verify(token)).rejects.toMatchObject(refused);
  });

  it('does not take another token for it', async () => {
    const token = await bearer();
    await verify(token);
    const last = token.at(-5) === 'A' ? 'B' : 'A';
    await expect(verify(token.slice(0, -5) + last + token.slice(-4))).rejects.toMatchObject(refused);
  });

  it('lets go of a token whose key was withdrawn', async () => {
    const token = await bearer({ exp: start / 1000 + 3600 });
    await verify(token);
    await issuer.rotate();
    clock = start + keyTimes.fresh;
    await expect(verify(token)).rejects.toMatchObject(refused);
  });
});

describe('keys', () => {
  it('are fetched once for many tokens at once', async () => {
    const tokens = await Promise.all(
      Array.from({ length: 20 }, (_, index) => bearer({ sub: `user-${index}` })),
    );
    await Promise.all(tokens.map(verify));
    expect(issuer.requests).toEqual(['/issuer/.well-known/openid-configuration', '/issuer/jwks']);
  });

  it('that are new are found, at most one look in 30 seconds', async () => {
    await verify(await bearer());
    await issuer.rotate();
    const token = await bearer();
    await expect(verify(token)).rejects.toMatchObject(refused);
    expect(issuer.requests).toHaveLength(2);
    clock += keyTimes.cooldown;
    await expect(verify(token)).resolves.toMatchObject({ id: 'anna' });
    expect(issuer.requests).toHaveLength(4);
  });

  it('of an invented name do not make us ask more often', async () => {
    await verify(await bearer());
    clock += keyTimes.cooldown;
    for (let index = 0; index < 10; index += 1) {
      await expect(verify(await bearer({}, { kid: `invented-${index}` }))).rejects.toMatchObject(refused);
    }
    expect(issuer.requests).toHaveLength(4);
  });

  it.each(['status', 'garbage', 'silence', 'redirect', 'other-issuer'] as const)(
    'that cannot be had (%s) make the token neither good nor bad, and are asked for again soon',
    async (fault) => {
      issuer.fault = fault;
      const token = await bearer();
      await expect(verify(token)).rejects.toMatchObject(unavailable);
      const asked = issuer.requests.length;
      issuer.fault = 'none';
      await expect(verify(token)).rejects.toMatchObject(unavailable);
      expect(issuer.requests).toHaveLength(asked);
      clock += keyTimes.backoff;
      await expect(verify(token)).resolves.toMatchObject({ id: 'anna' });
    },
  );

  it('serve for an hour when the issuer is down, and no longer', async () => {
    await verify(await bearer());
    issuer.fault = 'status';
    clock = start + keyTimes.stale - 1;
    await expect(verify(await bearer())).resolves.toMatchObject({ id: 'anna' });
    clock = start + keyTimes.stale + keyTimes.backoff;
    await expect(verify(await bearer())).rejects.toMatchObject(unavailable);
  });

  it('tell nothing of the issuer in the error', async () => {
    issuer.fault = 'status';
    const error = await verify(await bearer()).catch((reason: unknown) => reason);
    expect(JSON.stringify(error)).not.toContain('127.0.0.1');
    expect(error).toMatchObject({ message: 'The access token cannot be checked now; ask again.' });
  });
});
