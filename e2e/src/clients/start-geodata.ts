import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { repositoryRoot } from '../running/repository-root.ts';
import type { Pair } from './by-proj.ts';

/** One point, in both systems. */
export interface PlacedPoint {
  readonly id: string;
  /** SWEREF 99 TM. */
  readonly plane: Pair;
  /** CRS84. */
  readonly globe: Pair;
}

/** Writes a layer of points, as bus stops by their ids, into the file that a municipality's geodata service of the demo opens. */
export function writePoints(file: string, layer: string, points: readonly PlacedPoint[]): void {
  const database = new DatabaseSync(file);
  database.exec(
    `BEGIN;
     CREATE TABLE "${layer}" (number INTEGER PRIMARY KEY, id TEXT, properties TEXT, plane TEXT, globe TEXT);
     CREATE TABLE "${layer}_extent" (number INTEGER PRIMARY KEY, west REAL, south REAL, east REAL, north REAL,
       lowEast REAL, lowNorth REAL, highEast REAL, highNorth REAL)`,
  );
  const feature = database.prepare(`INSERT INTO "${layer}" VALUES (?, ?, ?, ?, ?)`);
  const extent = database.prepare(`INSERT INTO "${layer}_extent" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  points.forEach(({ id, plane, globe }, index) => {
    const properties = JSON.stringify({ hallplatsid: id, namn: id, kommunkod: '', vaderskydd: false });
    feature.run(index + 1, id, properties, JSON.stringify(plane), JSON.stringify(globe));
    extent.run(index + 1, ...globe, ...globe, ...plane, ...plane);
  });
  database.exec('COMMIT');
  database.close();
}

/** A service of the demo, as a process of its own. */
export interface GeodataService {
  readonly url: string;
  stop(): Promise<void>;
}

/** What opens a municipality's part of a service. */
export const keyOf = (code: string): string => `clients-${code}`;

/** @param protocol which of the demo's two services: one for several municipalities, or one municipality's own */
export async function startGeodata(
  protocol: 'geo' | 'wfs',
  folder: string,
  codes: readonly string[],
): Promise<GeodataService> {
  const keys = codes.map((code) => [`${protocol.toUpperCase()}_KEY_${code}`, keyOf(code)]);
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      join(repositoryRoot, `demo/src/${protocol}-server/main.ts`),
      folder,
      ...codes,
    ],
    { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...Object.fromEntries(keys) } },
  );
  const ended = once(child, 'exit');
  const first = await Promise.race([once(child.stdout, 'data'), ended.then(() => null)]);
  if (first === null) throw new Error(`The demo's ${protocol} server ended before it answered.`);
  return {
    url: (JSON.parse(String(first[0])) as { url: string }).url,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
