import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { loadConfiguration } from './load-configuration.ts';

const folder = path.resolve(import.meta.dirname, '../../..');
const codes = ['1438', '1439', '1460', '1461', '1492'];
const environment = {
  SIE_FOLDER: '/economy',
  ERMS_FOLDER: '/exports',
  INVOICE_FOLDER: '/invoices',
  CASES_SHARED_URL: 'http://127.0.0.1:1',
  CASES_AMAL_URL: 'http://127.0.0.1:2',
  PAXML_FOLDER: '/time',
  ...Object.fromEntries(
    codes.flatMap((code) => [
      [`SCIM_URL_${code}`, 'http://127.0.0.1:4'],
      [`SCIM_TOKEN_${code}`, `token-${code}`],
    ]),
  ),
  SCHOOL_URL: 'http://127.0.0.1:3',
  SCHOOL_TOKEN_URL: 'http://127.0.0.1:3/token',
  GEO_URL: 'http://127.0.0.1:4',
  WFS_URL_1461: 'http://127.0.0.1:5/wfs',
  WFS_KEY_1461: 'wfs-1461',
  ...Object.fromEntries(
    codes.flatMap((code) =>
      ['ID', 'SECRET'].map((what) => [`SCHOOL_CLIENT_${what}_${code}`, `${what}-${code}`]),
    ),
  ),
  ...Object.fromEntries(codes.map((code) => [`GEO_KEY_${code}`, `geo-${code}`])),
  ...Object.fromEntries([...codes, 'dmef'].map((code) => [`CASES_KEY_${code.toUpperCase()}`, `key-${code}`])),
};

describe('the configuration in this repository', () => {
  const { tenants, agreements, purposes } = loadConfiguration({ folder, environment });

  it('is valid, and has the five municipalities and their federation', () => {
    expect([...tenants.keys()]).toEqual([...codes, 'dmef']);
  });

  it('gives every municipality its own ledger and invoices and its own key to its cases', () => {
    for (const code of codes) {
      const { systems, organisationNumber } = tenants.get(code)!;
      const connectors = systems.flatMap((each) => each.connector ?? []);
      expect(connectors.map((each) => each.kind)).toEqual([
        'sie-folder',
        'case-api',
        'scim',
        code === '1461' ? 'wfs' : 'ogc-features',
        'ss12000',
      ]);
      expect(connectors[2]).toMatchObject({ token: `token-${code}`, authority: 'kommunstyrelsen' });
      const hr = systems.find((each) => each.areas.includes('hr.directory'));
      expect(hr?.furtherConnectors).toMatchObject([{ kind: 'paxml-folder', folder: `/time/${code}` }]);
      expect(hr?.marking).toMatchObject({ file: `/time/${code}/skyddade-personuppgifter.csv` });
      expect(connectors[3]).toMatchObject(
        code === '1461'
          ? { url: 'http://127.0.0.1:5/wfs', key: 'wfs-1461' }
          : { url: `http://127.0.0.1:4/${code}`, key: `geo-${code}` },
      );
      expect(connectors[4]).toMatchObject({ clientId: `ID-${code}`, clientSecret: `SECRET-${code}` });
      expect(connectors[0]).toMatchObject({ folder: `/economy/${code}` });
      expect(systems[0]?.furtherConnectors).toMatchObject([
        { folder: `/invoices/${code}`, endpoints: [`0007:${organisationNumber.replace('-', '')}`] },
      ]);
      expect(connectors[1]).toMatchObject({ key: `key-${code}` });
    }
  });

  it('has an inventory of which one goal is reached and the other is not', () => {
    // Counted from the files as text, not from what was loaded.
    const levels = (kind: string) =>
      codes.flatMap((code) => {
        const slug = tenants.get(code)?.slug;
        const text = readFileSync(path.join(folder, `municipalities/${code}-${slug}.yaml`), 'utf8');
        const systems = parse(text).systems as Array<{ kind: string; level: number }>;
        return systems.filter((each) => each.kind === kind).map((each) => each.level);
      });
    const share = (kind: string) => levels(kind).filter((level) => level > 2).length / levels(kind).length;
    expect(share('SHARED')).toBeGreaterThanOrEqual(0.5);
    expect(share('SPECIFIC')).toBeLessThan(0.3);
  });

  it('lets Bengtsfors’ building authority read the board’s register, GIS analysts what school transport is planned by, and every board’s staff the directory', () => {
    const across = [...tenants.values()].flatMap((tenant) =>
      tenant.grants.filter(
        ({ owner, reader, role }) =>
          owner.authority !== reader.authority && role !== 'protected-data-officer',
      ),
    );
    const told = across.map(
      ({ owner, reader, role, area }) => `${owner.tenant} ${reader.authority} ${role} ${area}`,
    );
    expect(told.sort()).toEqual(
      [
        '1460 byggnadsnamnden case-officer cases.register',
        ...codes.map((code) => `${code} kommunstyrelsen gis-analyst gis.transport`),
        ...codes.map((code) => `${code} kommunstyrelsen gis-analyst school.transport`),
        ...codes.flatMap((code) => {
          const school = code === '1438' ? 'fokusnamnden' : 'barn-och-utbildningsnamnden';
          return [
            `${code} byggnadsnamnden case-officer hr.directory`,
            `${code} ${school} case-officer hr.directory`,
            `${code} ${school} school-admin hr.directory`,
          ];
        }),
      ].sort(),
    );
  });

  it('has an agreement in which one party stays at home, and one that is not yet in force', () => {
    const procurement = agreements.find((each) => each.id === 'procurement');
    expect(procurement?.parties.map(({ tenant, level }) => `${tenant}: ${level}`)).toEqual([
      '1438: 4',
      '1439: 3',
      '1460: 4',
      '1461: 4',
      '1492: 4',
    ]);
    const later = agreements.find((each) => each.id === 'ledger-comparison');
    expect(later?.parties.every((each) => each.from >= '2030')).toBe(true);
  });

  it('knows the purposes of the interface', () => {
    const known =
      'case-handling procurement directory school-transport supervision statistics own-affairs public-access';
    expect([...purposes.keys()]).toEqual(known.split(' '));
  });
});
