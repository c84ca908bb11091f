// `npm run bench [-- --short] [-- --seed TEXT]`: what a request costs, as ratios to a hand-written endpoint.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfiguration } from '@samgraf/configuration';
import { fetchToken } from '@samgraf/oidc/fetch-token';
import { ledgerConnections } from '@samgraf/subgraph-economy';
import { Child } from './child.ts';
import { type Contender, measure, type Row } from './contender.ts';
import { findFaults } from './find-faults.ts';
import { measureGuards, soak, startGuardPair } from './guards.ts';
import { operationsOn, samgrafShot, userOf } from './operations.ts';
import { readOptions } from './options.ts';
import { propertiesInAmal, propertyWithCases } from './property-with-cases.ts';
import { measureSie } from './sie.ts';
import { signatureOf } from './signature-of.ts';
import { printTable } from './table.ts';

const repository = join(import.meta.dirname, '../..');
const options = readOptions();
const data = mkdtempSync(join(tmpdir(), 'samgraf-bench-'));
const children: Child[] = [];
const start = (
  script: string,
  args: readonly string[],
  environment: Record<string, string>,
  preload?: string,
) => {
  const child = new Child(script, args, environment, preload);
  children.push(child);
  return child;
};

try {
  console.error('Making and serving the demo municipalities …');
  const demo = start(
    'demo/src/main.ts',
    ['--data', data, ...(options.seed ? ['--seed', options.seed] : [])],
    {},
  );
  const { environment, systems } = JSON.parse((await demo.printed(/^\{\n[\s\S]*^\}$/m))[0]);
  // What callers ask is counted, and never comes to an end.
  const unlimited = { SAMGRAF_RATE_LIMIT: '1000000000', SAMGRAF_COST_LIMIT: '1000000000000' };
  const product = { ...environment, ...unlimited, SAMGRAF_DEMO: 'off', SAMGRAF_LOG_LEVEL: 'warn' };
  const demoPids = systems.flatMap((each: { pid: number | null }) => each.pid ?? []);

  const operations = operationsOn(
    await propertyWithCases(environment),
    signatureOf(environment, 'case-officer.mellerud'),
  );
  const contenders: Contender[] = [];
  for (const [index, topology] of ['embedded', 'distributed'].entries()) {
    const port = 4700 + index * 20;
    console.error(`Starting Samgraf, ${topology} …`);
    const child = start(`processes/src/${topology === 'embedded' ? 'start' : 'start-distributed'}.ts`, [], {
      ...product,
      PORT: String(port),
      SAMGRAF_SUBGRAPH_PORT: String(port + 1),
      SAMGRAF_DATA: join(data, topology),
    });
    await child.printed(/Samgraf ready at/);
    const run = JSON.parse(readFileSync(join(data, topology, 'run.json'), 'utf8'));
    const origin = `http://127.0.0.1:${port}`;
    const tokens = new Map<string, string>();
    for (const operation of operations) {
      const user = userOf(operation);
      tokens.set(user, await fetchToken(`http://localhost:${port}`, user));
    }
    contenders.push({
      name: topology,
      pids: run.processes
        .flatMap((each: { pid: number | null }) => each.pid ?? [])
        .filter((pid: number) => !demoPids.includes(pid)),
      shot: (operation) => samgrafShot(origin, operation, tokens.get(userOf(operation)) ?? ''),
    });
  }
  const handWritten = start('bench/src/hand-written/server.ts', [], {
    ...environment,
    DATA: join(data, 'embedded'),
  });
  const [, handWrittenAt = ''] = await handWritten.printed(/Hand-written at (\S+)\.\n/);
  contenders.unshift({
    name: 'hand-written',
    pids: [handWritten.pid],
    shot: ({ name, handWritten: body }) => ({
      origin: handWrittenAt,
      path: `/${name}`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });

  const rows: Row[] = await measure(contenders, operations, options);
  const configuration = loadConfiguration({
    folder: repository,
    environment: { ...process.env, ...environment },
  });
  const sie = measureSie(environment.SIE_FOLDER, ledgerConnections(configuration));
  // The others have been measured, and are not to share the two cores with these.
  for (const child of children.splice(1).reverse()) await child.stop();
  const pair = await startGuardPair((script, own, preload) => start(script, [], own, preload), product, data);
  const designations = await propertiesInAmal(environment);
  const guards = await measureGuards(pair, designations, options);
  const memory = options.soakMinutes > 0 ? await soak(pair.guarded, designations, options.soakMinutes) : null;
  printTable(rows, sie, guards, memory);
  // A second of load for each figure tells too little to be held to.
  const broken = options.short ? [] : findFaults(guards, memory);
  for (const each of broken) console.error(`not as it should be: ${each}`);
  const ok = broken.length === 0;
  const report = { name: 'bench', ok, broken, seconds: options.seconds, rows, sie, guards, memory };
  mkdirSync(join(repository, '.data/reports'), { recursive: true });
  writeFileSync(join(repository, '.data/reports/bench.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(JSON.stringify(report));
  if (!ok) process.exitCode = 1;
} catch (error) {
  console.log(JSON.stringify({ name: 'bench', ok: false, error: (error as Error).message }));
  process.exitCode = 1;
} finally {
  for (const child of children.reverse()) await child.stop();
  rmSync(data, { recursive: true, force: true });
}
