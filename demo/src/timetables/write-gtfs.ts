import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BusStop } from '../world/stops/bus-stop.ts';
import { gtfsTables } from './gtfs-tables.ts';
import type { Line } from './line.ts';
import { zip } from './zip.ts';

/** Drops the timetables of all five as one feed, `dalsland.zip`. @returns how many trips it has */
export function writeGtfs(stops: readonly BusStop[], lines: readonly Line[], folder: string): number {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'dalsland.zip'), zip(gtfsTables(stops, lines)));
  return lines.reduce((sum, { trips }) => sum + trips.length, 0);
}
