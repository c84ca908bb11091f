import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askAt } from './ask-at.ts';
import { copyDemoData } from './demo-data.ts';
import { fetchDemoToken } from './fetch-demo-token.ts';
import { freePorts } from './free-ports.ts';
import { untilGone } from './is-running.ts';
import type { AskOptions, RunLine, Samgraf } from './samgraf.ts';
import { spawnSamgraf } from './spawn-samgraf.ts';

/** How to start it. */
export interface StartOptions {
  /** Every subgraph a process of its own. Default no. */
  readonly distributed?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** An existing data folder, which is kept; a fresh copy of the demo data when left out. */
  readonly dataFolder?: string;
}

/** The longest that a start may take: one from nothing on a loaded machine. */
const patience = 240_000;

/** Starts the real thing on free ports with its own data, and waits until it says that it is ready. */
export async function startSamgraf(options: StartOptions = {}): Promise<Samgraf> {
  const { distributed = false, environment = {} } = options;
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'samgraf-e2e-')));
  if (!options.dataFolder) await copyDemoData(dataFolder);
  const port = await freePorts(8);
  const started = performance.now();
  const process_ = spawnSamgraf(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      `processes/src/${distributed ? 'start-distributed' : 'start'}.ts`,
    ],
    {
      PORT: String(port),
      SAMGRAF_SUBGRAPH_PORT: String(port + 1),
      SAMGRAF_DATA: dataFolder,
      ...environment,
    },
  );
  const remove = () => (options.dataFolder ? undefined : rm(dataFolder, { recursive: true, force: true }));
  try {
    await process_.ready(patience);
  } catch (error) {
    await remove();
    throw error;
  }
  const secondsToReady = (performance.now() - started) / 1000;
  const url = `${environment.SAMGRAF_TLS_CERT ? 'https' : 'http'}://localhost:${port}`;
  const run = (
    JSON.parse(await readFile(join(dataFolder, 'run.json'), 'utf8')) as { processes: readonly RunLine[] }
  ).processes;
  const tokens = new Map<string, Promise<string>>();
  const token = (user: string): Promise<string> => {
    if (!tokens.has(user)) tokens.set(user, fetchDemoToken(url, user));
    return tokens.get(user)!;
  };
  const line = (id: string): RunLine => {
    const found = run.find((each) => each.id === id);
    if (!found) throw new Error(`run.json lists no ${id}, only ${run.map((each) => each.id).join(', ')}.`);
    return found;
  };
  const asking = async ({ as, ...rest }: AskOptions = {}) => ({
    ...rest,
    token: as === undefined ? undefined : await token(as),
  });
  return {
    url,
    dataFolder,
    run,
    secondsToReady,
    pid: process_.pid,
    errors: process_.errors,
    line,
    token,
    ask: async (operation, asked) => askAt(`${url}/graphql`, operation, await asking(asked)),
    askSubgraph: async (subgraph, document, asked) =>
      askAt(`${line(subgraph).url}/graphql`, document, await asking(asked)),
    async stop() {
      process_.child.kill('SIGTERM');
      const code = await process_.ended();
      const pids = [process_.pid, ...run.flatMap(({ pid }) => pid ?? [])];
      const left = await untilGone(pids, 5_000);
      for (const pid of left) process.kill(pid, 'SIGKILL');
      await remove();
      if (left.length > 0) throw new Error(`Left running after SIGTERM: ${left.join(', ')}`);
      if (code !== 0) throw new Error(`It ended with ${code} after SIGTERM:\n${process_.errors()}`);
    },
  };
}
