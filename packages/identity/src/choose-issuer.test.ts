import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { chooseIssuer } from './choose-issuer.ts';
import { loadIssuers } from './load-issuers.ts';

const mappings = loadIssuers(fileURLToPath(new URL('../../../issuers', import.meta.url)));
const embedded = 'http://localhost:4000/oidc';
const example = 'https://login.example.org/realms/dalsland';
const keycloak = 'https://keycloak:8443/realms/samgraf';

describe('the issuer', () => {
  it('is the embedded one when none is named', () => {
    expect(chooseIssuer(mappings, {}, embedded)).toMatchObject({ issuer: embedded, audience: 'samgraf' });
    expect(chooseIssuer(mappings, { OIDC_ISSUER: '' }, embedded)).toMatchObject({ issuer: embedded });
  });

  it('is the one that is named, and its audience can be', () => {
    expect(chooseIssuer(mappings, { OIDC_ISSUER: example }, embedded)).toMatchObject({
      issuer: example,
      audience: 'samgraf',
    });
    const named = { OIDC_ISSUER: example, OIDC_AUDIENCE: 'https://samgraf.example.org' };
    expect(chooseIssuer(mappings, named, embedded).audience).toBe('https://samgraf.example.org');
  });

  it.each(['https://login.example.org', `${example}/`, embedded])(
    '%s has no mapping, and is refused',
    (issuer) => {
      expect(() => chooseIssuer(mappings, { OIDC_ISSUER: issuer }, embedded)).toThrow(
        `OIDC_ISSUER: expected an issuer that issuers/*.yaml maps (embedded, ${example}, ${keycloak}), came ${issuer}`,
      );
    },
  );

  it('must have an audience', () => {
    const { audience: _, ...without } = mappings.find((each) => each.issuer === example)!;
    expect(() => chooseIssuer([without], { OIDC_ISSUER: example }, embedded)).toThrow(
      'OIDC_AUDIENCE: expected',
    );
  });

  it('is not asked over plain http elsewhere than on this machine', () => {
    const plain = {
      ...mappings.find((each) => each.issuer === example)!,
      issuer: 'http://login.example.org',
    };
    expect(() => chooseIssuer([plain], { OIDC_ISSUER: plain.issuer }, embedded)).toThrow('expected https');
  });
});
