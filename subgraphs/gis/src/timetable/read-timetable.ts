import { type CsvRow, CsvRows } from './csv-rows.ts';
import { gtfsDate, gtfsSeconds } from './gtfs-time.ts';
import type { TimetableReporter } from './timetable-reporter.ts';
import { unzip } from './unzip.ts';

/** Who takes what a feed holds. Everything of one kind comes before what refers to it. */
export interface TimetableSink {
  feed(validFrom: string | null, validTo: string | null): void;
  stop(stop: { id: string; name: string; parent: string | null; longitude: number; latitude: number }): void;
  route(route: { id: string; name: string; type: number; operator: string | null }): void;
  service(service: { id: string; weekdays: number; first: string; last: string }): void;
  serviceDay(day: { service: string; day: string; runs: boolean }): void;
  trip(trip: { id: string; route: string; service: string; headsign: string | null }): void;
  stopTime(time: {
    trip: string;
    sequence: number;
    stop: string;
    arrival: number;
    departure: number;
    pickUp: boolean;
    dropOff: boolean;
  }): void;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Columns that a row without would say nothing. */
const needed: Readonly<Record<string, readonly string[]>> = {
  'stops.txt': ['stop_id', 'stop_name', 'stop_lat', 'stop_lon'],
  'routes.txt': ['route_id', 'route_type'],
  'trips.txt': ['route_id', 'service_id', 'trip_id'],
  'stop_times.txt': ['trip_id', 'arrival_time', 'departure_time', 'stop_id', 'stop_sequence'],
};

/**
 * Reads a feed after the GTFS Schedule Reference. A row that cannot be right is left out and told; a feed without what
 * it must have is refused.
 *
 * @param archive the bytes of the feed, to be gone through anew as often as it is asked for
 * @param near whether a place (longitude, latitude) is of those that matter: trips that serve none are left out
 */
export function readTimetable(
  archive: () => Iterable<Uint8Array>,
  near: (longitude: number, latitude: number) => boolean,
  sink: TimetableSink,
  reporter: TimetableReporter,
): void {
  const stops = new Set<string>();
  const nearStops = new Set<string>();
  const routes = new Set<string>();
  const agencies = new Map<string, string>();
  const seen = new Set<string>();

  /** One pass through the archive: what of each file is done with its rows. */
  function pass(takers: Readonly<Record<string, (row: CsvRow) => void>>): void {
    unzip(archive(), (name) => {
      const take = takers[name];
      if (!take) return null;
      seen.add(name);
      return new CsvRows({
        columns(columns) {
          const lacking = (needed[name] ?? []).filter((each) => !columns.includes(each));
          if (lacking.length > 0)
            throw reporter.refusal(name, 1, 'MISSING_COLUMN', `has no ${lacking.join(', ')}`);
        },
        row: take,
      });
    });
  }

  pass({
    'agency.txt': (row) => {
      agencies.set(row.get('agency_id'), row.get('agency_name'));
    },
    'stops.txt': (row) => {
      const id = row.get('stop_id');
      const [longitude, latitude] = [
        Number(row.get('stop_lon') || Number.NaN),
        Number(row.get('stop_lat') || Number.NaN),
      ];
      // Stations, entrances and boarding areas are no stops; of them only the station's id is of use.
      if (Number(row.get('location_type')) > 0) return;
      if (!id || !(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90))
        return reporter.leftOut('stops.txt', row.line, 'BAD_STOP', 'has no id, or no place on the earth');
      if (stops.has(id)) return reporter.leftOut('stops.txt', row.line, 'REPEATED_ID', 'repeats an id');
      stops.add(id);
      if (near(longitude, latitude)) nearStops.add(id);
      sink.stop({
        id,
        name: row.get('stop_name'),
        parent: row.get('parent_station') || null,
        longitude,
        latitude,
      });
    },
    'calendar.txt': (row) => {
      const [first, last] = [gtfsDate(row.get('start_date')), gtfsDate(row.get('end_date'))];
      if (!row.get('service_id') || first === null || last === null)
        return reporter.leftOut(
          'calendar.txt',
          row.line,
          'BAD_SERVICE',
          'has no id, or no first and last day',
        );
      const bits = weekdays.reduce((sum, day, bit) => sum + (row.get(day) === '1' ? 1 << bit : 0), 0);
      sink.service({ id: row.get('service_id'), weekdays: bits, first, last });
    },
    'calendar_dates.txt': (row) => {
      const day = gtfsDate(row.get('date'));
      const type = row.get('exception_type');
      if (!row.get('service_id') || day === null || !/^[12]$/.test(type))
        return reporter.leftOut(
          'calendar_dates.txt',
          row.line,
          'BAD_SERVICE',
          'has no id, day or type of exception',
        );
      sink.serviceDay({ service: row.get('service_id'), day, runs: type === '1' });
    },
    'feed_info.txt': (row) =>
      sink.feed(gtfsDate(row.get('feed_start_date')), gtfsDate(row.get('feed_end_date'))),
    'routes.txt': () => undefined,
    'trips.txt': () => undefined,
    'stop_times.txt': () => undefined,
  });
  for (const name of Object.keys(needed))
    if (!seen.has(name)) throw reporter.refusal(name, 0, 'MISSING_FILE', 'is not in the feed');
  if (!seen.has('calendar.txt') && !seen.has('calendar_dates.txt'))
    throw reporter.refusal(
      'calendar.txt',
      0,
      'MISSING_FILE',
      'is not in the feed, nor is calendar_dates.txt',
    );

  // Which trips come near, before any is kept: a region's feed is a hundred times what five municipalities see of it.
  const trips = new Set<string>();
  pass({
    'routes.txt': (row) => {
      const id = row.get('route_id');
      const type = row.get('route_type');
      if (!id || !/^\d{1,4}$/.test(type))
        return reporter.leftOut('routes.txt', row.line, 'BAD_ROUTE', 'has no id, or no type');
      routes.add(id);
      const name = row.get('route_short_name') || row.get('route_long_name');
      sink.route({ id, name, type: Number(type), operator: agencies.get(row.get('agency_id')) ?? null });
    },
    'stop_times.txt': (row) => {
      if (nearStops.has(row.get('stop_id'))) trips.add(row.get('trip_id'));
    },
  });
  const kept = new Set<string>();
  pass({
    'trips.txt': (row) => {
      const id = row.get('trip_id');
      if (!trips.has(id)) return;
      if (!routes.has(row.get('route_id')) || kept.has(id))
        return reporter.leftOut(
          'trips.txt',
          row.line,
          'BAD_TRIP',
          'repeats an id, or is of no route of the feed',
        );
      kept.add(id);
      sink.trip({
        id,
        route: row.get('route_id'),
        service: row.get('service_id'),
        headsign: row.get('trip_headsign') || null,
      });
    },
  });
  pass({
    'stop_times.txt': (row) => {
      const trip = row.get('trip_id');
      if (!trips.has(trip)) return;
      const stop = row.get('stop_id');
      if (!kept.has(trip) || !stops.has(stop))
        return reporter.leftOut(
          'stop_times.txt',
          row.line,
          'BAD_STOP_TIME',
          'is of no trip or no stop of the feed',
        );
      const [arrival, departure] = [
        gtfsSeconds(row.get('arrival_time')),
        gtfsSeconds(row.get('departure_time')),
      ];
      const sequence = row.get('stop_sequence');
      // A stop between two timed ones may have no time of its own; it is passed at some time that nobody states.
      if (arrival === null && departure === null && !row.get('arrival_time') && !row.get('departure_time'))
        return;
      if (!/^\d{1,9}$/.test(sequence) || (arrival === null && departure === null))
        return reporter.leftOut('stop_times.txt', row.line, 'BAD_STOP_TIME', 'has no sequence, or no time');
      sink.stopTime({
        trip,
        sequence: Number(sequence),
        stop,
        arrival: arrival ?? departure!,
        departure: departure ?? arrival!,
        pickUp: row.get('pickup_type') !== '1',
        dropOff: row.get('drop_off_type') !== '1',
      });
    },
  });
}
