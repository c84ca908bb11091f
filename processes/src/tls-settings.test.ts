import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestAuthority, writeCredentials } from '@samgraf/tls/testing';
import { pino } from 'pino';
import { checkSubgraphAddress, checkSubgraphExposure, warnOfExposure } from './check-exposure.ts';
import { createProcessTls } from './process-tls.ts';
import { readSettings } from './settings.ts';

const all = { SAMGRAF_TLS_CERT: 'own.crt', SAMGRAF_TLS_KEY: 'own.key', SAMGRAF_TLS_CA: 'own.ca' };
const without = (name: keyof typeof all) => ({ ...all, [name]: '' });

describe('the settings of TLS', () => {
  it.each([
    [without('SAMGRAF_TLS_CERT'), 'SAMGRAF_TLS_CERT: expected a certificate, since SAMGRAF_TLS_CA is set'],
    [{ SAMGRAF_TLS_CLIENT_CERT: 'a' }, 'SAMGRAF_TLS_CLIENT_CERT: expected SAMGRAF_TLS_CA beside it'],
    [{ SAMGRAF_TLS_CLIENTS: 'gateway' }, 'SAMGRAF_TLS_CLIENTS: expected SAMGRAF_TLS_CA beside it'],
    [{ SAMGRAF_PLAIN_SUBGRAPHS: 'true' }, 'SAMGRAF_PLAIN_SUBGRAPHS: expected yes or no, came true'],
  ])('%j are refused by the name of the variable', (environment, message) => {
    expect(() => readSettings(environment)).toThrow(message);
  });

  it('are none when nothing is said', () => {
    expect(createProcessTls(readSettings({}).tls, pino({ level: 'silent' }))).toEqual({
      own: null,
      door: undefined,
      subgraph: undefined,
      towardsSubgraphs: undefined,
      reload: null,
    });
  });
});

describe('the credentials of a process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'process-tls-'));
  const environment: Record<string, string> = {};
  beforeAll(async () => {
    const authority = await createTestAuthority();
    for (const [name, prefix] of [
      ['door', 'SAMGRAF_TLS_'],
      ['client', 'SAMGRAF_TLS_CLIENT_'],
    ] as const) {
      const files = writeCredentials(
        folder,
        name,
        await authority.issue({ names: [name] }),
        authority.certificate,
      );
      environment[`${prefix}CERT`] = files.certificate!.path;
      environment[`${prefix}KEY`] = files.key!.path;
      environment.SAMGRAF_TLS_CA = files.ca!.path;
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const made = (changes: Record<string, string> = {}) =>
    createProcessTls(readSettings({ ...environment, ...changes }).tls, pino({ level: 'silent' }));

  it('are those of the door towards the world, and those of the client towards the subgraphs', () => {
    const { own, door, towardsSubgraphs } = made();
    expect(door!.options.cert).toBe(own!.current.certificate);
    expect(towardsSubgraphs!.current.certificate).not.toBe(own!.current.certificate);
    expect(towardsSubgraphs!.current.ca).toBe(own!.current.ca);
    const one = made({ SAMGRAF_TLS_CLIENT_CERT: '', SAMGRAF_TLS_CLIENT_KEY: '' });
    expect(one.towardsSubgraphs).toBe(one.own);
  });

  it('make the door ask nobody for a certificate, and a subgraph everybody', () => {
    const { door, subgraph } = made();
    expect(door!.options).not.toHaveProperty('requestCert');
    expect(subgraph!.options).toMatchObject({ requestCert: true, rejectUnauthorized: true });
  });

  it('without an authority are for the door alone', () => {
    const { door, subgraph, towardsSubgraphs } = made({
      SAMGRAF_TLS_CA: '',
      SAMGRAF_TLS_CLIENT_CERT: '',
      SAMGRAF_TLS_CLIENT_KEY: '',
    });
    expect([door === undefined, subgraph, towardsSubgraphs]).toEqual([false, undefined, undefined]);
  });

  it('that cannot be used are refused by the name of the variable', () => {
    expect(() => made({ SAMGRAF_TLS_CLIENT_KEY: join(folder, 'none.key') })).toThrow(
      'SAMGRAF_TLS_CLIENT_KEY: expected a file that can be read',
    );
    expect(() => made({ SAMGRAF_TLS_KEY: '' })).toThrow('SAMGRAF_TLS_CERT: expected a key beside it');
  });
});

describe('a subgraph', () => {
  const check = (environment: Record<string, string>) => () =>
    checkSubgraphExposure(readSettings(environment));

  it('is reached from other hosts over TLS alone, unless it is said', () => {
    expect(check({})).not.toThrow();
    expect(check({ SAMGRAF_HOST: '::1' })).not.toThrow();
    expect(check({ SAMGRAF_HOST: '0.0.0.0' })).toThrow(/^SAMGRAF_HOST: .*SAMGRAF_PLAIN_SUBGRAPHS=yes/);
    expect(check({ SAMGRAF_HOST: '10.0.0.7', ...without('SAMGRAF_TLS_CA') })).toThrow('SAMGRAF_HOST');
    expect(check({ SAMGRAF_HOST: '0.0.0.0', ...all })).not.toThrow();
    expect(check({ SAMGRAF_HOST: '0.0.0.0', SAMGRAF_PLAIN_SUBGRAPHS: 'yes' })).not.toThrow();
  });

  it.each<[string, Record<string, string>, boolean]>([
    ['http://127.0.0.1:4101', {}, true],
    ['http://cases.internal:4102', {}, false],
    ['http://cases.internal:4102', { SAMGRAF_PLAIN_SUBGRAPHS: 'yes' }, true],
    ['https://cases.internal:4102', {}, false],
    ['https://cases.internal:4102', all, true],
    ['http://127.0.0.1:4102', all, false],
    ['cases.internal', all, false],
  ])('at %s with %j is asked: %s', (address, environment, asked) => {
    const check = () => checkSubgraphAddress('SUBGRAPH_CASES_URL', address, readSettings(environment));
    if (asked) expect(check).not.toThrow();
    else expect(check).toThrow(/^SUBGRAPH_CASES_URL: expected/);
  });
});

describe('a door beyond this host', () => {
  it.each<[Record<string, string>, number]>([
    [{}, 0],
    [{ SAMGRAF_HOST: '0.0.0.0' }, 2],
    [{ SAMGRAF_HOST: '0.0.0.0', ...all }, 1],
    [{ SAMGRAF_HOST: '0.0.0.0', ...all, OIDC_ISSUER: 'https://id.example' }, 0],
  ])('with %j is warned of %d times', (environment, times) => {
    const lines: string[] = [];
    warnOfExposure(readSettings(environment), pino({}, { write: (line) => void lines.push(line) }));
    expect(lines).toHaveLength(times);
    for (const each of lines) expect(JSON.parse(each)).toMatchObject({ level: 40, setting: 'SAMGRAF_HOST' });
  });
});
