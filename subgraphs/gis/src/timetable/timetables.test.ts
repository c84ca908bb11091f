import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importFiles } from '@samgraf/intake';
import { strToU8, zipSync } from 'fflate';
import { openTimetables } from './open-timetables.ts';
import type { TimetableConnection } from './timetable-connection.ts';
import { timetableIntake } from './timetable-intake.ts';
import { Timetables } from './timetables.ts';

const folder = mkdtempSync(join(tmpdir(), 'timetables-'));
afterAll(() => rmSync(folder, { recursive: true }));

const connection: TimetableConnection = {
  tenant: '1461',
  system: 'timetables',
  source: { kind: 'gtfs-folder', folder, authority: 'kommunstyrelsen', within: [12, 58.5, 13, 59] },
};

/** A school bus on weekdays but one, a night bus, and a bus in another part of the country. */
const feed: Readonly<Record<string, string>> = {
  'trips.txt':
    'route_id,service_id,trip_id,trip_headsign\nED1,school,early,Skolan\nN,nights,late,\nX,school,elsewhere,\nNONE,school,orphan,\n',
  'stop_times.txt': [
    'trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type',
    'early,7:15:00,7:15:00,a,1,0,1',
    'early,7:18:00,7:19:00,b,2,,',
    'early,,,b2,3,,',
    'early,7:50:00,7:50:00,school,4,1,0',
    'late,24:10:00,24:10:00,school,1,,',
    'late,25:30:00,25:30:00,a,2,,',
    'elsewhere,7:50:00,7:50:00,far,1,,',
    'early,half eight,,a,9,,',
    'early,7:55:00,7:55:00,nowhere,10,,',
  ].join('\r\n'),
  'stops.txt':
    '\ufeffstop_id,stop_name,stop_lat,stop_lon,location_type,parent_station\na,"Loviseholm, ""norra""",58.9,12.1,,\nb,Lunnane,58.91,12.11,0,area\nb2,Lunnane södra,58.911,12.111,,\nschool,Skolan,58.92,12.12,,\nfar,Långt bort,55.6,13.0,,\narea,Lunnane,58.91,12.11,1,\nbad,Ingenstans,,,,\n',
  'routes.txt':
    'route_id,agency_id,route_short_name,route_long_name,route_type\nED1,own,ED1,,712\nN,own,,Nattbuss,700\nX,own,X,,700\n',
  'agency.txt':
    'agency_id,agency_name,agency_url,agency_timezone\nown,Bussbolaget,https://example.org,Europe/Stockholm\n',
  'calendar.txt':
    'service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\nschool,1,1,1,1,1,0,0,20260817,20261218\n',
  'calendar_dates.txt':
    'service_id,date,exception_type\nschool,20261102,2\nschool,20261128,1\nnights,20261127,1\n',
  'feed_info.txt': 'feed_publisher_name,feed_start_date,feed_end_date\nx,20260801,20261231\n',
};

function take(files: Readonly<Record<string, string>>, name = 'gtfs.zip') {
  const path = join(folder, name);
  writeFileSync(
    path,
    zipSync(Object.fromEntries(Object.entries(files).map(([key, text]) => [key, strToU8(text)]))),
  );
  const database = openTimetables(folder);
  const results = importFiles(database, timetableIntake(connection), [path], {
    rawFolder: join(folder, 'raw'),
    now: () => Date.parse('2026-11-27T03:00:00Z'),
  });
  database.close();
  return results[0]!;
}

describe('A timetable', () => {
  let taken: ReturnType<typeof take>;
  let timetables: Timetables;
  beforeAll(() => {
    taken = take(feed);
    timetables = new Timetables(folder);
  });
  afterAll(() => timetables.close());
  const seven = 7 * 3600;

  it('is imported whatever the order of its files, without the trips that stop nowhere near', () => {
    expect(taken.record).toMatchObject({
      outcome: 'IMPORTED',
      period: '2026-08-01/2026-12-31',
      counts: { stops: 5, routes: 3, trips: 2, stopTimes: 5 },
    });
  });

  it('tells by table, line and rule what it leaves out', () => {
    expect(
      taken.record?.problems.map(({ rule, line, message }) => `${rule} ${line} ${message.split(':')[0]}`),
    ).toEqual(['BAD_STOP 8 stops.txt', 'BAD_STOP_TIME 9 stop_times.txt', 'BAD_STOP_TIME 10 stop_times.txt']);
  });

  it.each([
    ['a Friday within its dates', '2026-11-27', ['early']],
    ['a Saturday', '2026-11-21', []],
    ['a Saturday that is added', '2026-11-28', ['early']],
    ['a Monday that is taken away', '2026-11-02', []],
    ['a day after it ends', '2026-12-21', []],
  ])('reaches a school on %s', (_what, day, trips) => {
    const calls = timetables.arrivals('1461', ['school'], day, seven, seven + 3600);
    expect(calls.map(({ trip }) => trip)).toEqual(trips);
  });

  it('says by what one comes, and is nobody else’s', () => {
    const [call] = timetables.arrivals('1461', ['school'], '2026-11-27', seven, seven + 3600);
    expect(call).toMatchObject({ route: 'ED1', routeType: 712, operator: 'Bussbolaget', headsign: 'Skolan' });
    expect(timetables.arrivals('1460', ['school'], '2026-11-27', seven, seven + 3600)).toEqual([]);
  });

  it('counts no bus that one may not leave, and goes past midnight', () => {
    expect(timetables.arrivals('1461', ['a'], '2026-11-27', 0, 24 * 3600)).toEqual([]);
    const night = timetables.arrivals('1461', ['a'], '2026-11-27', 25 * 3600, 26 * 3600);
    expect(night.map(({ trip, arrival }) => [trip, arrival])).toEqual([['late', 91_800]]);
  });

  it('says where one gets on before, in order', () => {
    const calls = timetables.callsBefore('1461', [{ trip: 'early', sequence: 4 }]);
    expect(calls.map(({ stop, departure }) => [stop, departure])).toEqual([
      ['a', 26_100],
      ['b', 26_340],
    ]);
  });

  it.each([
    ['without a table that it must have', { ...feed, 'trips.txt': undefined }, 'MISSING_FILE'],
    ['without a column that it must have', { ...feed, 'stops.txt': 'stop_id\n1\n' }, 'MISSING_COLUMN'],
    [
      'with a quote that nobody closes',
      { ...feed, 'trips.txt': `${feed['trips.txt']}"${'x'.repeat(200_000)}` },
      'DAMAGED_ARCHIVE',
    ],
  ])('%s is refused, and the one before stands', (_what, files, rule) => {
    const whole = Object.fromEntries(
      Object.entries(files).flatMap(([name, text]) => (text ? [[name, text]] : [])),
    );
    const { record } = take(whole, 'newer.zip');
    expect([record?.outcome, record?.problems.at(-1)?.rule]).toEqual(['REFUSED', rule]);
    expect(timetables.arrivals('1461', ['school'], '2026-11-27', seven, seven + 3600)).toHaveLength(1);
  });

  it('cut off, or not an archive at all, is refused', () => {
    const archive = zipSync(
      Object.fromEntries(Object.entries(feed).map(([key, text]) => [key, strToU8(text)])),
    );
    for (const bytes of [archive.subarray(0, 700), Buffer.from('not an archive'), Buffer.alloc(0)]) {
      const path = join(folder, 'broken.zip');
      writeFileSync(path, bytes);
      const database = openTimetables(folder);
      const [result] = importFiles(database, timetableIntake(connection), [path], {
        rawFolder: join(folder, 'raw'),
        now: Date.now,
      });
      database.close();
      expect(result?.record?.outcome).toBe('REFUSED');
    }
    expect(timetables.arrivals('1461', ['school'], '2026-11-27', seven, seven + 3600)).toHaveLength(1);
  });
});
