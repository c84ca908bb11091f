import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { parse } from 'yaml';
import type { DemoInstallation } from './demo-installation.ts';
import { startDemo } from './start-demo.ts';

// Processes are started for real, on machines that have other things to do.
jest.setTimeout(40_000);

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'samgraf-demo-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const small = (dataFolder: string, log: (line: string) => void = () => {}) =>
  startDemo({ dataFolder, log, seed: 'test', scale: 0.05 });

const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
async function gone(pids: readonly number[]): Promise<boolean> {
  for (let i = 0; i < 50 && pids.some(runs); i++) await wait(100);
  return !pids.some(runs);
}
const pidsOf = ({ systems }: Pick<DemoInstallation, 'systems'>): readonly number[] =>
  systems.flatMap(({ pid }) => (pid === null ? [] : [pid]));

describe('startDemo', () => {
  it('makes the municipalities once and starts systems that answer', async () => {
    const folder = newFolder();
    const told: string[] = [];
    const demo = await small(folder, (line) => told.push(line));
    expect(told.some((line) => /^ {2}\d+ cases \(\d+\.\d s\)$/.test(line))).toBe(true);
    const { environment, systems } = demo;
    expect(systems.map(({ id }) => id).sort()).toEqual([
      'cases-amal',
      'cases-shared',
      'directory-amal',
      'directory-bengtsfors',
      'directory-dals-ed',
      'directory-fargelanda',
      'directory-mellerud',
      'economy-amal',
      'economy-bengtsfors',
      'economy-dals-ed',
      'economy-fargelanda',
      'economy-mellerud',
      'gis-dalsland',
      'gis-mellerud',
      'hr-amal',
      'hr-bengtsfors',
      'hr-dals-ed',
      'hr-fargelanda',
      'hr-mellerud',
      'school-dalsland',
      'timetables-dalsland',
    ]);
    for (const [code, url] of [
      ['1461', environment.CASES_SHARED_URL],
      ['1492', environment.CASES_AMAL_URL],
    ] as const) {
      const headers = { 'x-api-key': environment[`CASES_KEY_${code}`]! };
      const response = await fetch(`${url}/${code}/errands?namespace=BN&limit=1`, { headers });
      expect(((await response.json()) as { errands: unknown[] }).errands).toHaveLength(1);
    }
    const layers = await fetch(`${environment.GEO_URL}/1492/collections/adresser/items?limit=1`, {
      headers: { 'x-api-key': environment.GEO_KEY_1492! },
    });
    expect(((await layers.json()) as { features: unknown[] }).features).toHaveLength(1);
    const hits = 'SERVICE=WFS&VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES=ms:adresser&COUNT=1';
    const features = await fetch(`${environment.WFS_URL_1461}?${hits}`, {
      headers: { 'x-api-key': environment.WFS_KEY_1461! },
    });
    expect(await features.text()).toContain('numberReturned="1"');
    for (const code of ['1438', '1492']) {
      const users = await fetch(`${environment[`SCIM_URL_${code}`]}/Users?count=1`, {
        headers: { authorization: `Bearer ${environment[`SCIM_TOKEN_${code}`]}` },
      });
      expect(((await users.json()) as { Resources: unknown[] }).Resources).toHaveLength(1);
      const token = await fetch(environment.SCHOOL_TOKEN_URL!, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: environment[`SCHOOL_CLIENT_ID_${code}`]!,
          client_secret: environment[`SCHOOL_CLIENT_SECRET_${code}`]!,
        }),
      });
      const { access_token } = (await token.json()) as { access_token: string };
      const principals = await fetch(
        `${environment.SCHOOL_URL}/organisations?type=Huvudman&municipalityCode=${code}`,
        {
          headers: { authorization: `Bearer ${access_token}` },
        },
      );
      expect(((await principals.json()) as { data: unknown[] }).data).toHaveLength(1);
      expect(readdirSync(join(environment.PAXML_FOLDER!, code))).toContain('skyddade-personuppgifter.csv');
    }
    await demo.stop();
    expect(await gone(pidsOf(demo))).toBe(true);

    const again: string[] = [];
    const second = await small(folder, (line) => again.push(line));
    await second.stop();
    expect(again).toEqual([]);
    // Keys are never written down, so they are others at each start.
    expect(second.environment.CASES_KEY_1461).not.toBe(environment.CASES_KEY_1461);
  });

  it('makes everything again, the same bytes, where the mark is missing', async () => {
    const folder = folders[0]!;
    const before = contents(folder);
    rmSync(join(folder, 'demo', 'complete.json'));
    rmSync(join(folder, 'demo', 'sie', '1461'), { recursive: true });
    const told: string[] = [];
    await (await small(folder, (line) => told.push(line))).stop();
    expect(told.length).toBeGreaterThan(0);
    expect(contents(folder)).toEqual(before);
  });

  it('gives each municipality its users, and a personal number to citizens only', () => {
    const users = parse(readFileSync(join(folders[0]!, 'demo', 'users.yaml'), 'utf8')) as Array<{
      name: string;
      acr: string;
      claims: Record<string, unknown>;
    }>;
    const number = 'https://id.oidc.se/claim/personalIdentityNumber';
    expect(users).toHaveLength(5 * 12 + 2);
    expect(users.filter(({ claims }) => number in claims).map(({ name }) => name.split('.')[0])).toEqual(
      Array(5).fill('citizen'),
    );
    const user = (name: string) => users.find((each) => each.name === name)!;
    expect(user('school-admin.dals-ed').claims['https://id.oidc.se/claim/orgUnit']).toBe('fokusnamnden');
    expect(user('gis-analyst.mellerud').acr).toMatch(/loa3$/);
    expect(user('gis-analyst-loa2.mellerud').acr).toMatch(/loa2$/);
    expect(user('system.amal').claims.acting_for).toEqual(['1492']);
  });

  it('leaves nothing running when its parent is killed', async () => {
    const main = fileURLToPath(new URL('./main.ts', import.meta.url));
    const parent = spawn(
      process.execPath,
      [main, '--data', folders[0]!, '--seed', 'test', '--scale', '0.05'],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let printed = '';
    for await (const chunk of parent.stdout.setEncoding('utf8')) {
      printed += chunk;
      if (printed.trimEnd().endsWith('\n}')) break;
    }
    const pids = pidsOf(JSON.parse(printed) as DemoInstallation);
    expect(pids).toHaveLength(10);
    expect(pids.every(runs)).toBe(true);
    parent.kill('SIGKILL');
    try {
      expect(await gone(pids)).toBe(true);
    } finally {
      // What this test is there to find must not stay behind when it finds it.
      for (const pid of pids.filter(runs)) process.kill(pid, 'SIGKILL');
    }
  });
});
