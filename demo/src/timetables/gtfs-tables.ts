import { toLongitudeLatitude } from '../geodata/to-longitude-latitude.ts';
import type { BusStop } from '../world/stops/bus-stop.ts';
import type { CallRule, Line, ServiceId } from './line.ts';
import { daysOff, schoolYear, weekdaysOf } from './school-year.ts';

const rules: Readonly<Record<CallRule, string>> = { ALWAYS: '0', NEVER: '1', PHONED: '2' };
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const agencies = { regular: 'dalslandstrafiken', school: 'skolskjuts-dalsland' } as const;

/** The tables of a feed by the names of their files: GTFS Schedule Reference. */
export function gtfsTables(stops: readonly BusStop[], lines: readonly Line[]): ReadonlyMap<string, string> {
  const services = Object.keys(weekdaysOf) as ServiceId[];
  const trips = lines.flatMap((line) => line.trips.map((trip) => ({ line, trip })));
  const [first, last] = [compact(schoolYear.first), compact(schoolYear.last)];
  return new Map([
    table('agency', 'agency_id,agency_name,agency_url,agency_timezone,agency_lang', [
      [agencies.regular, 'Dalslandstrafiken', 'https://trafik.dalsland.example', 'Europe/Stockholm', 'sv'],
      [
        agencies.school,
        'Skolskjuts Dalsland',
        'https://skolskjuts.dalsland.example',
        'Europe/Stockholm',
        'sv',
      ],
    ]),
    table(
      'stops',
      'stop_id,stop_name,stop_lat,stop_lon,location_type',
      stops.map(({ id, name, point }) => {
        const [longitude, latitude] = toLongitudeLatitude([point.easting, point.northing]);
        return [id, name, latitude.toFixed(7), longitude.toFixed(7), '0'];
      }),
    ),
    table(
      'routes',
      'route_id,agency_id,route_short_name,route_long_name,route_type',
      lines.map(({ id, name, description, type }) => [
        id,
        type === 712 ? agencies.school : agencies.regular,
        name,
        description,
        String(type),
      ]),
    ),
    table(
      'trips',
      'route_id,service_id,trip_id,trip_headsign',
      trips.map(({ line, trip }) => [line.id, trip.service, trip.id, trip.headsign]),
    ),
    table(
      'stop_times',
      'trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type',
      trips.flatMap(({ trip }) =>
        trip.calls.map(({ stop, time, pickUp, dropOff }, index) => [
          trip.id,
          clock(time),
          clock(time),
          stop.id,
          String(index + 1),
          rules[pickUp],
          rules[dropOff],
        ]),
      ),
    ),
    table(
      'calendar',
      `service_id,${days.join(',')},start_date,end_date`,
      services.map((each) => [each, ...weekdaysOf[each].map((runs) => (runs ? '1' : '0')), first, last]),
    ),
    table(
      'calendar_dates',
      'service_id,date,exception_type',
      services.flatMap((each) => daysOff(each).map((day) => [each, compact(day), '2'])),
    ),
    table(
      'feed_info',
      'feed_publisher_name,feed_publisher_url,feed_lang,feed_start_date,feed_end_date,feed_version',
      [['Dalslandstrafiken', 'https://trafik.dalsland.example', 'sv', first, last, '1']],
    ),
  ]);
}

/** RFC 4180. */
const table = (name: string, header: string, rows: ReadonlyArray<readonly string[]>): [string, string] => [
  `${name}.txt`,
  [header, ...rows.map((row) => row.map(quoted).join(','))].map((line) => `${line}\r\n`).join(''),
];

const quoted = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

const compact = (day: string): string => day.replaceAll('-', '');

/** `25:10:00` is ten past one in the night after. */
const clock = (seconds: number): string =>
  [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((each) => String(Math.floor(each)).padStart(2, '0'))
    .join(':');
