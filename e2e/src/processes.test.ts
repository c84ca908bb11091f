import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { copyDemoData } from './running/demo-data.ts';
import { freePorts } from './running/free-ports.ts';
import { isRunning, untilGone } from './running/is-running.ts';
import { repositoryRoot } from './running/repository-root.ts';
import type { RunLine } from './running/samgraf.ts';
import { type Spawned, spawnSamgraf } from './running/spawn-samgraf.ts';
import { longestStart } from './running/use-samgraf.ts';

jest.setTimeout(120_000);

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
let dataFolder: string;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'samgraf-e2e-'));
  await copyDemoData(dataFolder);
}, longestStart);

afterAll(() => rm(dataFolder, { recursive: true, force: true }));

/** `npm start` or `npm run start:distributed`, as a person types it. */
async function npmStart(script: 'start' | 'start:distributed') {
  const port = await freePorts(8);
  const started = performance.now();
  const spawned = spawnSamgraf(npm, ['run', script], {
    PORT: String(port),
    SAMGRAF_SUBGRAPH_PORT: String(port + 1),
    SAMGRAF_DATA: dataFolder,
  });
  await spawned.ready(longestStart);
  const seconds = (performance.now() - started) / 1000;
  const { processes } = JSON.parse(await readFile(join(dataFolder, 'run.json'), 'utf8')) as {
    processes: RunLine[];
  };
  const pids = processes.flatMap(({ pid }) => pid ?? []);
  return { port, seconds, spawned, processes, pids };
}

/** The process that npm started, which is the one a `kill` of the parent leaves behind. */
async function finished({ child }: Spawned, pids: readonly number[]) {
  const left = await untilGone([child.pid!, ...pids], 12_000);
  for (const pid of left) process.kill(pid, 'SIGKILL');
  return left;
}

/** A command of README, as a person types it. */
async function run(
  port: number,
  ...args: string[]
): Promise<{ code: number; output: string; errors: string }> {
  const child = spawn(npm, ['run', '--silent', ...args], {
    cwd: repositoryRoot,
    env: { ...process.env, PORT: String(port) },
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  const [code] = await once(child, 'close');
  return { code, output, errors };
}

/** Ids of processes that were started for this data folder, as Linux lists them; none elsewhere. */
function startedFor(folder: string): number[] {
  const ids = existsSync('/proc') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  return ids.map(Number).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
    } catch {
      return false;
    }
  });
}

describe('npm start', () => {
  it('says when it is ready, lists its processes, serves the commands, and leaves nothing after SIGTERM', async () => {
    const { port, seconds, spawned, processes, pids } = await npmStart('start');
    console.log(`npm start with existing data: ready in ${seconds.toFixed(1)} s.`);
    expect(processes.map(({ id }) => id)).toEqual([
      'samgraf',
      'economy-dals-ed',
      'economy-fargelanda',
      'economy-bengtsfors',
      'economy-mellerud',
      'economy-amal',
      'hr-dals-ed',
      'hr-fargelanda',
      'hr-bengtsfors',
      'hr-mellerud',
      'hr-amal',
      'timetables-dalsland',
      'cases-shared',
      'cases-amal',
      'directory-dals-ed',
      'directory-fargelanda',
      'directory-bengtsfors',
      'directory-mellerud',
      'directory-amal',
      'school-dalsland',
      'gis-dalsland',
      'gis-mellerud',
    ]);
    for (const { id, url, folder, tenants } of processes) {
      expect([id, Boolean(url) !== Boolean(folder)]).toEqual([id, true]);
      if (id !== 'samgraf') expect(tenants.length).toBeGreaterThan(0);
    }
    expect(pids.every(isRunning)).toBe(true);
    // Embedded opens none of the subgraphs' ports.
    await expect(fetch(`http://127.0.0.1:${port + 1}/health`)).rejects.toThrow();

    const variables = '{"unit":"1461:unit:311","fiscalYear":2026}';
    const [token, answer, wrong, nobody] = await Promise.all([
      run(port, 'token', '--', 'economist.mellerud'),
      run(port, 'operation', '--', 'UnitFollowUp', '--as', 'economist.mellerud', '--variables', variables),
      run(port, 'operation', '--', 'NoSuchOperation'),
      run(port, 'token', '--', 'nobody.nowhere'),
    ]);
    expect(token).toMatchObject({ code: 0, errors: '' });
    expect(token.output).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(answer).toMatchObject({ code: 0, errors: '' });
    const { data, extensions } = JSON.parse(answer.output);
    expect(data.organisationUnit.byMonth.nodes).toHaveLength(12);
    expect(extensions.sources[0].system).toBe('economy-mellerud');
    expect([wrong.code, nobody.code]).toEqual([1, 1]);
    expect(wrong.errors).toContain('Usage: npm run --silent operation');
    expect(nobody.errors).toContain('nobody.nowhere');

    spawned.child.kill('SIGTERM');
    expect(await finished(spawned, pids)).toEqual([]);
  });

  it('leaves nothing behind when npm itself is killed', async () => {
    const { spawned, pids } = await npmStart('start');
    spawned.child.kill('SIGKILL');
    expect(await finished(spawned, pids)).toEqual([]);
  });

  it('in the distributed topology leaves nothing behind when npm itself is killed', async () => {
    const { port, seconds, spawned, processes, pids } = await npmStart('start:distributed');
    console.log(`npm run start:distributed with existing data: ready in ${seconds.toFixed(1)} s.`);
    expect(processes.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'samgraf',
        'economy',
        'cases',
        'collaboration',
        'gis',
        'hr',
        'school',
        'cases-shared',
        'cases-amal',
      ]),
    );
    for (const [index, id] of ['economy', 'cases', 'collaboration'].entries()) {
      expect(processes.find((each) => each.id === id)!.url).toBe(`http://127.0.0.1:${port + 1 + index}`);
      expect((await fetch(`http://127.0.0.1:${port + 1 + index}/health`)).status).toBe(200);
    }
    spawned.child.kill('SIGKILL');
    expect(await finished(spawned, pids)).toEqual([]);
  });

  it('leaves nothing behind when it is stopped while it still makes the municipalities', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'samgraf-e2e-'));
    const spawned = spawnSamgraf(npm, ['start'], { PORT: String(await freePorts(1)), SAMGRAF_DATA: empty });
    while (!/inhabitants/.test(spawned.errors())) await setTimeout(50);
    const making = startedFor(empty);
    if (process.platform === 'linux') expect(making.length).toBeGreaterThan(0);
    spawned.child.kill('SIGTERM');
    expect(await finished(spawned, making)).toEqual([]);
    expect(startedFor(empty)).toEqual([]);
    await rm(empty, { recursive: true, force: true });
  });
});
