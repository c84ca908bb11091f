import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Principal } from '@samgraf/policy';
import { employee, nobody } from '@samgraf/testing';
import { flattenedVerify, importJWK } from 'jose';
import { RunningCollaboration } from '../testing/running-collaboration.ts';

const signatory = (tenant: string, more: Partial<Principal> = {}) =>
  employee(tenant, 'kommunstyrelsen', 'signatory', { assurance: 3, ...more });
const owner = (tenant: string) => employee(tenant, 'kommunstyrelsen', 'system-owner');
const draft = (more: object = {}) => ({
  id: 'ledgers',
  title: 'Ekonomisk uppföljning',
  area: 'economy.ledger',
  mode: 'STATISTICS',
  purposes: ['statistics'],
  fields: ['FollowUp.*'],
  lowestLevel: 4,
  highestLevel: 4,
  parties: ['1461', '1492'].map((municipality) => ({
    municipality,
    level: 4,
    from: '2026-01-01',
    to: '2027-01-31',
    decision: `KS 2026/${municipality}`,
  })),
  ...more,
});
const id = 'joint:agreement:ledgers@1';
const shown =
  'id version status inForce expiresSoon parties { municipality { code } standing signature } text';
const proposing = `mutation ($draft: AgreementDraft!) { done: proposeAgreement(draft: $draft) { ${shown} } }`;
const doing = (name: string, args = '') =>
  `mutation ($id: ID!) { done: ${name}(id: $id${args}) { ${shown} } }`;
const ending = (name: string) => doing(name, ', decision: "KS 2026/99"');

let room: RunningCollaboration;
beforeEach(() => {
  room = new RunningCollaboration();
});
afterEach(() => room.close());

/** What came of a change: its answer, or the code of its refusal. */
async function done(query: string, asker: Principal, variables: object = { id }) {
  const { data, errors } = await room.ask(query, asker, variables as never);
  const code = errors?.[0]?.extensions?.code;
  // biome-ignore lint/suspicious/noExplicitAny: whatever was asked for
  return (code ?? (data as any)?.done) as any;
}
const reason = async (query: string, asker: Principal, variables: object = { id }) =>
  (await room.ask(query, asker, variables as never)).errors?.[0]?.message;
const standings = (agreement: { parties: Array<{ standing: string }> }) =>
  agreement.parties.map((each) => each.standing);

describe('an agreement', () => {
  it('goes from proposal to signature, suspension and end, each party for itself', async () => {
    const proposed = await done(proposing, signatory('1461'), { draft: draft() });
    expect(proposed).toMatchObject({ id, version: 1, status: 'PROPOSED', inForce: false, expiresSoon: true });
    const once = await done(doing('signAgreement'), signatory('1461'));
    expect([once.status, standings(once)]).toEqual(['PROPOSED', ['SIGNED', 'PROPOSED']]);
    const twice = await done(doing('signAgreement'), signatory('1492'));
    expect([twice.status, twice.inForce, standings(twice)]).toEqual(['SIGNED', true, ['SIGNED', 'SIGNED']]);
    const suspended = await done(ending('suspendAgreement'), signatory('1492'));
    expect([suspended.status, suspended.inForce]).toEqual(['SUSPENDED', false]);
    expect(await done(ending('resumeAgreement'), signatory('1461'))).toBe('AGREEMENT_STANDING');
    expect((await done(ending('resumeAgreement'), signatory('1492'))).inForce).toBe(true);
    expect((await done(ending('revokeAgreement'), signatory('1461'))).status).toBe('REVOKED');
    expect(await done(ending('resumeAgreement'), signatory('1461'))).toBe('AGREEMENT_STANDING');
    room.today = '2027-02-01';
    const { agreements } = (
      await room.ask(`{ agreements(area: "economy.ledger") { nodes { id status } } }`, nobody)
    ).data as { agreements: { nodes: object[] } };
    expect(agreements.nodes).toContainEqual({ id, status: 'REVOKED' });
  });

  it('is over when its time is', async () => {
    await done(proposing, signatory('1461'), { draft: draft() });
    for (const tenant of ['1461', '1492']) await done(doing('signAgreement'), signatory(tenant));
    const query = '{ agreements(area: "economy.ledger") { nodes { id status expiresSoon } } }';
    room.today = '2027-02-01';
    const { data } = await room.ask(query, nobody);
    expect((data as { agreements: { nodes: object[] } }).agreements.nodes).toContainEqual({
      id,
      status: 'EXPIRED',
      expiresSoon: false,
    });
  });

  it('is signed with the tenant’s key over its very words, which anybody can verify', async () => {
    await done(proposing, signatory('1461'), { draft: draft() });
    const { parties, text } = await done(doing('signAgreement'), signatory('1461'));
    const { data } = await room.ask('{ municipality(code: "1461") { signingKey } }', nobody);
    const jwk = JSON.parse((data as { municipality: { signingKey: string } }).municipality.signingKey);
    expect(jwk.d).toBeUndefined();
    const [header, payload, signature] = parties[0].signature.split('.');
    expect(payload).toBe('');
    const verified = (words: string) =>
      flattenedVerify(
        { protected: header, payload: Buffer.from(words).toString('base64url'), signature },
        importJWK(jwk, 'EdDSA') as never,
      );
    const key = await importJWK(jwk, 'EdDSA');
    const good = await flattenedVerify(
      { protected: header, payload: Buffer.from(text).toString('base64url'), signature },
      key,
    );
    expect(JSON.parse(new TextDecoder().decode(good.payload))).toMatchObject({
      id: 'ledgers',
      version: 1,
      fields: ['FollowUp.*'],
    });
    await expect(verified(text.replace('FollowUp', 'Voucher'))).rejects.toThrow();
  });

  it('has versions that never change: the next proposal is the next version', async () => {
    await done(proposing, signatory('1461'), { draft: draft() });
    const second = await done(proposing, signatory('1492'), { draft: draft({ title: 'En annan' }) });
    expect(second).toMatchObject({ version: 2, status: 'PROPOSED' });
    expect((await done(doing('signAgreement'), signatory('1461'))).text).toContain('Ekonomisk uppföljning');
  });

  it('that a file declares can be suspended and left, and not be signed again', async () => {
    const procurement = { id: 'joint:agreement:procurement@1' };
    expect(await done(doing('signAgreement'), signatory('1461'), procurement)).toBe('AGREEMENT_STANDING');
    const left = await done(ending('revokeAgreement'), signatory('1461'), procurement);
    expect([left.status, standings(left)]).toEqual([
      'SIGNED',
      ['SIGNED', 'SIGNED', 'SIGNED', 'REVOKED', 'SIGNED'],
    ]);
  });

  it.each<[string, Principal, string]>([
    ['nobody', nobody, 'NOT_SIGNED_IN'],
    ['a signatory with one factor', signatory('1461', { assurance: 2 }), 'ASSURANCE_TOO_LOW'],
    ['a system owner', employee('1461', 'kommunstyrelsen', 'system-owner', { assurance: 3 }), 'NOT_GRANTED'],
    [
      'a signatory of another board',
      { ...signatory('1461'), authority: 'byggnadsnamnden' },
      'OTHER_AUTHORITY',
    ],
    ['a signatory of nowhere', { ...signatory('1461'), tenant: null }, 'SEPARATED'],
    ['a signatory of a place that nobody knows', signatory('0180'), 'SEPARATED'],
    ['a citizen', { ...signatory('1461'), kind: 'CITIZEN', personNumber: '199001012384' }, 'NOT_GRANTED'],
  ])('is not proposed, signed, suspended or left by %s', async (_who, asker, expected) => {
    expect(await reason(proposing, asker, { draft: draft() })).toContain(`${expected}:`);
    for (const query of [
      doing('signAgreement'),
      ...['suspendAgreement', 'resumeAgreement', 'revokeAgreement'].map(ending),
    ]) {
      expect(await done(query, asker)).toBe('FORBIDDEN');
    }
    expect(room.store.register().acts).toBe(0);
  });

  it('is no matter of a municipality that is no party', async () => {
    expect(await done(proposing, signatory('1438'), { draft: draft() })).toBe('AGREEMENT_STANDING');
    await done(proposing, signatory('1461'), { draft: draft() });
    for (const query of [doing('signAgreement'), ending('suspendAgreement'), ending('revokeAgreement')]) {
      expect(await done(query, signatory('1438'))).toBe('AGREEMENT_STANDING');
    }
    expect(await done(doing('signAgreement'), signatory('1461'), { id: 'joint:agreement:no@1' })).toBe(
      'AGREEMENT_UNKNOWN',
    );
    expect(await done(doing('signAgreement'), signatory('1461'), { id: '1461:grant:x' })).toBe(
      'AGREEMENT_UNKNOWN',
    );
  });

  it.each<[string, object, string]>([
    ['a purpose that is not configured', { purposes: ['curiosity'] }, 'purposes.0'],
    ['a field of another area', { fields: ['FollowUp.*', 'Case.*'] }, 'fields.1'],
    ['a field that never leaves', { area: 'cases.register', fields: ['Grant.*'] }, 'fields.0'],
    ['no field', { fields: [] }, 'fields'],
    ['a field without its record', { fields: ['FollowUp.outcome', 'Account.name'] }, 'fields.0'],
    ['one party', { parties: draft().parties.slice(0, 1) }, 'parties'],
    [
      'a party that nobody knows',
      { parties: [...draft().parties, { ...draft().parties[0], municipality: '0180' }] },
      'parties.2.tenant',
    ],
    ['levels the wrong way round', { lowestLevel: 4, highestLevel: 3 }, 'highestLevel'],
    [
      'a basis that is none',
      {
        personalData: {
          secrecyBasis: 'OSL 5:5',
          gdprBasis: 'GDPR 6.1 e',
          jointControllers: 'x',
          processors: 'y',
        },
      },
      'personalData.secrecyBasis',
    ],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what a configuration file could have filled in
    ['a secret of the environment', { area: '${CASES_KEY_1461}' }, 'area'],
  ])('is not taken with %s, and says where', async (_what, flaw, at) => {
    const told = await reason(proposing, signatory('1461'), { draft: draft(flaw) });
    expect(told).toContain(`${at}: expected`);
    expect(told).not.toContain('key-1461');
    expect(await done(proposing, signatory('1461'), { draft: draft(flaw) })).toBe('AGREEMENT_INVALID');
  });

  it('answers queries by key alone where nothing is said of how far it opens', async () => {
    const { mode: _, ...unsaid } = draft();
    await done(proposing, signatory('1461'), { draft: unsaid });
    expect(room.store.register().texts.get('ledgers@1')?.mode).toBe('QUERY_ANSWER');
  });

  it('takes several changes of one request in their order', async () => {
    await done(proposing, signatory('1461'), { draft: draft() });
    await done(doing('signAgreement'), signatory('1492'));
    const { data } = await room.ask(
      `mutation { a: signAgreement(id: "${id}") { status } b: suspendAgreement(id: "${id}", decision: "KS 1") { status }
         c: resumeAgreement(id: "${id}", decision: "KS 2") { status } }`,
      signatory('1461'),
    );
    expect(data).toEqual({ a: { status: 'SIGNED' }, b: { status: 'SUSPENDED' }, c: { status: 'SIGNED' } });
  });
});

describe('a grant', () => {
  const granting = `mutation ($grant: GrantDraft!) { done: grant(grant: $grant) {
    id role area access confidentiality training to expiresSoon ownerAuthority { name } municipality { code } } }`;
  const taking = 'mutation ($id: ID!) { done: revokeGrant(id: $id) { grant } }';
  const grant = (more: object = {}) => ({
    id: 'auditors',
    role: 'auditor',
    area: 'economy.ledger',
    ownerAuthority: 'kommunstyrelsen',
    confidentiality: 2,
    from: '2026-01-01',
    to: '2026-12-31',
    ...more,
  });

  it('is given within the own municipality and taken away again, in every process', async () => {
    const given = await done(granting, owner('1461'), { grant: grant({ training: 'trained-in-secrecy' }) });
    expect(given).toEqual({
      id: '1461:grant:auditors',
      role: 'auditor',
      area: 'economy.ledger',
      access: 'READ',
      confidentiality: 2,
      training: 'trained-in-secrecy',
      to: '2026-12-31',
      expiresSoon: true,
      ownerAuthority: { name: 'Kommunstyrelsen' },
      municipality: { code: '1461' },
    });
    const other = room.another();
    expect(other.basis().grants.some((each) => each.id === 'auditors')).toBe(true);
    await other.close();
    expect(await done(taking, owner('1492'), { id: '1461:grant:auditors' })).toBe('GRANT_UNKNOWN');
    expect(await done(taking, owner('1461'), { id: '1461:grant:auditors' })).toEqual({
      grant: '1461:grant:auditors',
    });
    expect(await done(taking, owner('1461'), { id: '1461:grant:auditors' })).toBe('GRANT_UNKNOWN');
  });

  it('has its basis in law where it crosses authorities', async () => {
    const across = grant({ readerAuthority: 'byggnadsnamnden' });
    expect(await done(granting, owner('1461'), { grant: across })).toBe('GRANT_INVALID');
    const founded = { ...across, basis: 'OSL 10:2' };
    expect((await done(granting, owner('1461'), { grant: founded })).id).toBe('1461:grant:auditors');
  });

  it.each<[string, object]>([
    ['an authority that another municipality has', { ownerAuthority: 'fokusnamnden' }],
    ['confidentiality 4', { confidentiality: 4 }],
    ['an area that no system holds', { area: 'economy.nothing' }],
    ['the collaboration’s own powers', { area: 'collaboration.agreements', access: 'WRITE' }],
    ['an id that is taken', { id: 'economist-ledger' }],
    ['an id that would name another’s', { id: '1492:grant:x' }],
    ['an end before its beginning', { to: '2025-01-01' }],
  ])('is not given with %s', async (_what, flaw) => {
    expect(await done(granting, owner('1461'), { grant: grant(flaw) })).toBe('GRANT_INVALID');
    expect(room.store.register().acts).toBe(0);
  });

  it('is nobody’s to give but the system owner’s, and not after the own right is gone', async () => {
    for (const asker of [nobody, employee('1461', 'kommunstyrelsen', 'security-officer'), owner('0180')]) {
      expect(await done(granting, asker, { grant: grant() })).toBe('FORBIDDEN');
    }
    await done(taking, owner('1461'), { id: '1461:grant:system-owner-grants' });
    expect(await done(granting, owner('1461'), { grant: grant() })).toBe('FORBIDDEN');
  });
});
