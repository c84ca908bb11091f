import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchToken } from '@samgraf/oidc/fetch-token';
import type { Child } from './child.ts';
import { load, type Shot } from './load.ts';
import { residentMegabytes } from './memory.ts';
import { type Asked, samgrafShot } from './operations.ts';
import type { BenchOptions } from './options.ts';

/** What policy and ledger cost on one operation, at 50 connections, both measured by turns in one run. */
export interface GuardRow {
  readonly operation: string;
  /** Requests/s with policy and ledger, and without: the median of the turns. */
  readonly guarded: number;
  readonly unguarded: number;
  /** The median of the ratios of each turn: what slows the machine for a while slows both halves of a turn. */
  readonly ratio: number;
  /** The ratio of each turn, from the least on. */
  readonly ratios: readonly number[];
}

/** Memory under load, in MB, once every half a minute. */
export interface Soak {
  readonly minutes: number;
  /** What is still in use once all garbage is collected. */
  readonly live: readonly number[];
  readonly resident: readonly number[];
}

const connections = 50;
const turns = 9;

/** An operation with the variables that it may be asked with. */
interface Candidate extends Omit<Asked, 'variables'> {
  readonly variables: readonly object[];
}

/**
 * Who is asked may not see all that there is: of these variables the first are taken whose answers with and without the
 * rule are the same, so that both do the same work.
 */
const candidates = (designations: readonly string[]): readonly Candidate[] => [
  {
    name: 'PropertyDossier',
    user: 'case-officer.amal',
    // The one municipality that no federation works in.
    variables: designations.map((designation) => ({ municipality: '1492', designation })),
  },
  {
    name: 'SupplierSpend',
    user: 'economist.mellerud',
    // By kinds of goods (CPV) that no sole trader sells.
    variables: ['09', '48', '30', '33', '39', '45', '50', '60', '72', '79', '90'].map((category) => ({
      year: 2026,
      category,
    })),
  },
];

interface Running {
  readonly origin: string;
  readonly pid: number;
  readonly child: Child;
}

export async function startGuardPair(
  start: (script: string, environment: Record<string, string>, preload?: string) => Child,
  product: Readonly<Record<string, string>>,
  data: string,
): Promise<Readonly<Record<'guarded' | 'unguarded', Running>>> {
  const configuration = allAtLevelFour(data);
  const pair = { guarded: 'bench/src/live-memory.ts', unguarded: 'bench/src/unguarded.ts' } as const;
  const running: Array<[string, Running]> = [];
  for (const [index, [name, preload]] of Object.entries(pair).entries()) {
    const port = 4760 + index * 20;
    console.error(`Starting Samgraf, ${name} …`);
    const environment = {
      ...product,
      PORT: String(port),
      SAMGRAF_DATA: join(data, name),
      SAMGRAF_CONFIGURATION: configuration,
      // Ids of suppliers are the same in both.
      SAMGRAF_SUPPLIER_KEY: 'a-key-of-the-benchmark-and-no-secret',
    };
    const child = start('processes/src/start.ts', environment, preload);
    await child.printed(/Samgraf ready at/);
    const run = JSON.parse(readFileSync(join(data, name, 'run.json'), 'utf8'));
    const pid = run.processes.find((each: { id: string }) => each.id === 'samgraf').pid as number;
    running.push([name, { origin: `http://localhost:${port}`, pid, child }]);
  }
  return Object.fromEntries(running) as Record<'guarded' | 'unguarded', Running>;
}

/** A configuration in which every member of the procurement takes part in full: so all of it is read with the rule too. */
function allAtLevelFour(data: string): string {
  const repository = join(import.meta.dirname, '../..');
  const folder = join(data, 'configuration');
  for (const part of ['municipalities', 'agreements', 'issuers'])
    cpSync(join(repository, part), join(folder, part), { recursive: true });
  const file = join(folder, 'agreements/procurement.yaml');
  const text = readFileSync(file, 'utf8');
  const raised = text.replace("{ tenant: '1439', level: 3,", "{ tenant: '1439', level: 4,");
  if (raised === text) throw new Error('agreements/procurement.yaml: expected Färgelanda at level 3.');
  writeFileSync(file, raised);
  return folder;
}

export async function measureGuards(
  pair: Readonly<Record<'guarded' | 'unguarded', Running>>,
  designations: readonly string[],
  { seconds, warmUp }: BenchOptions,
): Promise<GuardRow[]> {
  const rows: GuardRow[] = [];
  for (const operation of candidates(designations)) {
    const shots = await shotsAlike([pair.guarded, pair.unguarded], operation);
    const figures: number[][] = [[], []];
    for (const shot of shots) await load(shot, connections, warmUp, isRight);
    for (let turn = 0; turn < turns; turn++) {
      // By turns, and the other first every other time: whatever else the machine does hits both.
      for (const which of turn % 2 === 0 ? [0, 1] : [1, 0]) {
        const { requestsPerSecond } = await load(shots[which]!, connections, seconds / 2, isRight);
        figures[which]!.push(requestsPerSecond);
      }
    }
    const [guarded, unguarded] = figures.map(median) as [number, number];
    const ratios = figures[0]!
      .map((each, turn) => Math.round((each / figures[1]![turn]!) * 1000) / 1000)
      .sort((one, other) => one - other);
    const ratio = median(ratios);
    rows.push({ operation: operation.name, guarded, unguarded, ratio, ratios });
    console.error(`${operation.name} guarded ${guarded}/s, unguarded ${unguarded}/s: ${ratio} (${ratios})`);
  }
  return rows;
}

/** Asks for some minutes without a pause, and looks at the memory. */
export async function soak(
  { origin, pid, child }: Running,
  designations: readonly string[],
  minutes: number,
): Promise<Soak> {
  const operation = {
    name: 'PropertyDossier',
    user: 'case-officer.amal',
    variables: { municipality: '1492', designation: designations[0] },
  };
  const shot = samgrafShot(origin, operation, await fetchToken(origin, operation.user));
  const live: number[] = [];
  const resident: number[] = [];
  for (let half = 0; half < minutes * 2; half++) {
    await load(shot, connections, 30, isRight);
    // Before anything is collected for the sake of the other figure.
    resident.push(residentMegabytes([pid]) ?? Number.NaN);
    process.kill(pid, 'SIGUSR2');
    const [, megabytes] = await child.printed(new RegExp(`Live memory, ${half + 1}: (\\S+) MB`));
    live.push(Number(megabytes));
    console.error(`after ${(half + 1) / 2} minutes: ${live.at(-1)} MB in use, ${resident.at(-1)} resident`);
  }
  return { minutes, live, resident };
}

/** The same question to each, with the first variables that all answer alike. */
async function shotsAlike(
  running: readonly Running[],
  { name, user, variables }: Candidate,
): Promise<Shot[]> {
  const tokens = await Promise.all(running.map(({ origin }) => fetchToken(origin, user)));
  for (const each of variables) {
    const shots = running.map(({ origin }, index) =>
      samgrafShot(origin, { name, user, variables: each }, tokens[index]!),
    );
    const [one, ...others] = await Promise.all(shots.map(dataOf));
    if (one!.length > 1_000 && others.every((other) => other === one)) {
      console.error(`${name} of ${JSON.stringify(each)}: ${one!.length} characters`);
      return shots;
    }
  }
  throw new Error(`${name}: no answer is the same with and without the rule.`);
}

const isRight = (body: string): boolean => body.startsWith('{"data":{') && !body.includes('"errors"');

async function dataOf({ origin, path, headers, body }: Shot): Promise<string> {
  const response = await fetch(`${origin}${path}`, { method: 'POST', headers, body });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined || !data) throw new Error(`Expected an answer, got ${JSON.stringify(errors)}`);
  // When a live source was asked differs from one time to the next.
  const text = JSON.stringify(data).replaceAll(/"asOf":"[^"]*"/g, '"asOf":null');
  return text;
}

const median = (figures: readonly number[]): number =>
  [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)]!;
