import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { untilGone } from '../e2e/src/running/is-running.ts';
import { type BuiltImage, buildImage } from './test/build-image.ts';
import { type Installation, startInstallation } from './test/installation.ts';
import { runContained } from './test/run-contained.ts';

describe('The image, its steps carried out without an engine', () => {
  let image: BuiltImage;
  let installation: Installation;
  let folder: string;
  beforeAll(async () => {
    image = buildImage();
    folder = mkdtempSync(join(tmpdir(), 'samgraf-installation-'));
    chmodSync(folder, 0o755);
    installation = await startInstallation(image, folder);
  }, 120_000);
  afterAll(() => {
    image?.delete();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  /** What a line of JavaScript says when it is run in the image: its exit code. */
  const tried = async (line: string): Promise<number> =>
    (await once(runContained(image, ['node', '-e', line], {}), 'exit'))[0];

  it('starts every process without packages for development, and each finds itself healthy', async () => {
    expect(existsSync(join(image.workdir, 'node_modules/fastify'))).toBe(true);
    for (const each of ['jest', 'typescript', 'ajv-formats-draft2019', '@biomejs/biome', '@samgraf/demo']) {
      expect(existsSync(join(image.workdir, 'node_modules', each))).toBe(false);
    }
    await installation.healthy(60_000);
  }, 70_000);

  it('answers a question that goes through all of it', async () => {
    const { status, body } = await installation.ask('{ municipalities { nodes { id } } }');
    expect([status, JSON.parse(body).data?.municipalities?.nodes.length]).toEqual([200, 6]);
  });

  it('runs as nobody in particular, and can write where its data lie and nowhere else', async () => {
    expect(await tried('process.exit(process.getuid() === 0 ? 1 : 0)')).toBe(0);
    const write = (path: string) => `require('node:fs').writeFileSync(${JSON.stringify(path)}, 'x')`;
    expect(await tried(write(join(image.root, 'data/x')))).toBe(0);
    for (const path of ['x', join(image.root, 'x'), 'node_modules/x', 'schema/supergraph.graphql']) {
      expect(await tried(write(path))).toBe(1);
    }
  });

  it('holds nothing of the demo, of tests or of secrets', () => {
    const files = readdirSync(image.workdir, { recursive: true, encoding: 'utf8' });
    const own = files.filter((each) => !each.startsWith('node_modules/'));
    expect(own.filter((each) => /\.test\.ts$|^(demo|e2e|bench)\b|\.env|\.git/.test(each))).toEqual([]);
    expect(own.length).toBeGreaterThan(400);
  });

  it('drains when it is told to stop: what was asked is answered, and nothing is left', async () => {
    const asked = installation.ask('{ municipalities { nodes { id } } }');
    const late = asked.then(({ status }) => status);
    await new Promise((resolve) => setTimeout(resolve, 15));
    const codes = await installation.stop();
    expect(await late).toBe(200);
    expect(codes).toEqual({ economy: 0, cases: 0, collaboration: 0, gis: 0, hr: 0, school: 0, gateway: 0 });
    expect(await untilGone(installation.pids, 2_000)).toEqual([]);
  }, 20_000);
});
