import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { smallRoads } from '../testing/small-roads.ts';
import { smallStops } from '../testing/small-stops.ts';
import { smallWorld } from '../testing/small-world.ts';
import { swerefToDegrees } from '../testing/sweref-to-degrees.ts';
import { makeLines } from './make-lines.ts';
import { writeGtfs } from './write-gtfs.ts';
import { zip } from './zip.ts';

type Row = Readonly<Record<string, string>>;

const folder = mkdtempSync(join(tmpdir(), 'samgraf-gtfs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const stops = smallStops();
writeGtfs(stops, makeLines(smallWorld(), smallRoads(), stops), folder);
const archive = readFileSync(join(folder, 'dalsland.zip'));
const files = unzipSync(archive);
const table = (name: string): Row[] => parse(Buffer.from(files[`${name}.txt`]!), { columns: true }) as Row[];

const times = table('stop_times');
const trips = new Map(table('trips').map((each) => [each.trip_id!, each]));
const routes = new Map(table('routes').map((each) => [each.route_id!, each]));
const callsOf = Map.groupBy(times, (each) => each.trip_id!);
const typeOf = (trip: string): string => routes.get(trips.get(trip)!.route_id!)!.route_type!;

describe('The timetables', () => {
  it('come as an archive that is read whole and as it comes', () => {
    const names = Object.keys(files);
    expect(names).toEqual([
      'agency.txt',
      'stops.txt',
      'routes.txt',
      'trips.txt',
      'stop_times.txt',
      'calendar.txt',
      'calendar_dates.txt',
      'feed_info.txt',
    ]);
    const streamed: Record<string, number> = {};
    const reader = new Unzip((file) => {
      file.ondata = (error, data) => {
        if (error) throw error;
        streamed[file.name] = (streamed[file.name] ?? 0) + data.length;
      };
      file.start();
    });
    reader.register(UnzipInflate);
    for (let at = 0; at < archive.length; at += 1000) reader.push(archive.slice(at, at + 1000));
    reader.push(new Uint8Array(0), true);
    expect(streamed).toEqual(Object.fromEntries(names.map((name) => [name, files[name]!.length])));
    expect(zip(new Map([['å.txt', 'ä']]))).toEqual(zip(new Map([['å.txt', 'ä']])));
    expect(Object.keys(unzipSync(zip(new Map([['å.txt', 'ä']]))))).toEqual(['å.txt']);
  });

  it('have the stops of the geodata, where they are', () => {
    const rows = new Map(table('stops').map((each) => [each.stop_id!, each]));
    expect(rows.size).toBe(stops.length);
    for (const { id, name, point } of stops) {
      const row = rows.get(id)!;
      const [longitude, latitude] = swerefToDegrees(point.easting, point.northing);
      expect(row.stop_name).toBe(name);
      expect(Number(row.stop_lon)).toBeCloseTo(longitude, 6);
      expect(Number(row.stop_lat)).toBeCloseTo(latitude, 6);
    }
  });

  it('refer to nothing that is not there, and go on in time from stop to stop', () => {
    const ids = new Set(table('stops').map((each) => each.stop_id));
    const services = new Set(table('calendar').map((each) => each.service_id));
    const agencies = new Set(table('agency').map((each) => each.agency_id));
    expect([...routes.values()].every((each) => agencies.has(each.agency_id))).toBe(true);
    expect(new Set([...routes.values()].map((each) => each.route_type))).toEqual(
      new Set(['700', '712', '717']),
    );
    expect(trips.size).toBe(callsOf.size);
    for (const [id, calls] of callsOf) {
      expect(services.has(trips.get(id)!.service_id)).toBe(true);
      expect(routes.has(trips.get(id)!.route_id!)).toBe(true);
      expect(calls.length).toBeGreaterThan(1);
      calls.forEach((call, index) => {
        expect(ids.has(call.stop_id)).toBe(true);
        expect(call.stop_sequence).toBe(String(index + 1));
        expect(call.arrival_time).toMatch(/^\d\d:[0-5]\d:[0-5]\d$/);
        if (index > 0) expect(call.arrival_time! > calls[index - 1]!.departure_time!).toBe(true);
      });
    }
  });

  it('go on after midnight by hours above 24', () => {
    const late = times.filter((each) => each.arrival_time! >= '24');
    expect(late.length).toBeGreaterThan(2);
    expect(new Set(late.map((each) => trips.get(each.trip_id!)!.service_id))).toEqual(new Set(['helgnatt']));
  });

  it('bring a school bus to every school before eight, and back after it has begun', () => {
    for (const { schools, independentSchools, profile } of smallWorld().municipalities.values())
      for (const { name } of [...schools, ...independentSchools]) {
        const stop = stops.find((each) => each.municipality === profile.code && each.name === name)!.id;
        const calls = times.filter((each) => each.stop_id === stop && typeOf(each.trip_id!) === '712');
        const ends = calls.filter(
          (each) => Number(each.stop_sequence) === callsOf.get(each.trip_id!)!.length,
        );
        const arriving = ends.filter((each) => each.drop_off_type === '0' && each.arrival_time! < '08:00:00');
        expect(arriving.length).toBeGreaterThan(0);
        for (const each of arriving) {
          expect(each.arrival_time! >= '07:30:00').toBe(true);
          const first = callsOf.get(each.trip_id!)![0]!;
          expect([first.pickup_type, first.drop_off_type]).toEqual(['0', '1']);
          // Nobody sits in it from before six.
          expect(first.departure_time! > '06:00:00').toBe(true);
        }
        expect(calls.some((each) => each.pickup_type === '0' && each.departure_time! > '14:00:00')).toBe(
          true,
        );
      }
  });

  it('have no school bus in breaks, and one on the day that the municipalities are seen on', () => {
    const off = new Set(
      table('calendar_dates')
        .filter((each) => each.service_id === 'skoldag' && each.exception_type === '2')
        .map((each) => each.date),
    );
    for (const day of ['20261028', '20261223', '20270217', '20270506']) expect(off.has(day)).toBe(true);
    expect(off.has('20261120')).toBe(false);
    const school = table('calendar').find((each) => each.service_id === 'skoldag')!;
    // 2026-11-20 is a Friday.
    expect([school.friday, school.sunday]).toEqual(['1', '0']);
    expect(school.start_date! < '20261120' && school.end_date! > '20261120').toBe(true);
  });
});
