import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { type ImportWorkerData, runImports } from '@samgraf/intake';
import { openTimetables } from './open-timetables.ts';
import type { TimetableConnection } from './timetable-connection.ts';
import { timetableFolder } from './timetable-intake.ts';

/** The thread that reads timetables, the store's one writer. */
const { dataFolder, connections, ...timing } = workerData as ImportWorkerData<TimetableConnection>;
runImports({
  database: openTimetables(dataFolder),
  rawFolder: join(dataFolder, 'raw-timetables'),
  folders: connections.map(timetableFolder),
  ...timing,
});
