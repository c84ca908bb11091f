import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DirectoryEntry } from '../world/directory/directory-entry.ts';
import type { PupilRecord } from '../world/schools/pupil-record.ts';
import type { MunicipalityWorld, World } from '../world/world.ts';
import { activities } from './activities.ts';
import { classes } from './classes.ts';
import { duties } from './duties.ts';
import { groups } from './groups.ts';
import { organisations, preschoolCode } from './organisations.ts';
import { persons } from './persons.ts';
import { placements } from './placements.ts';
import { RegisterContext } from './register-context.ts';
import type { RegisterFile } from './register-file.ts';

/** `<code>.json`: what the school system holds for one municipality. @returns how many pupils and children */
export function writeRegister(
  world: World,
  part: MunicipalityWorld,
  records: readonly PupilRecord[],
  directory: readonly DirectoryEntry[],
  folder: string,
): number {
  mkdirSync(folder, { recursive: true });
  const file = makeRegister(world, part, records, directory);
  writeFileSync(join(folder, `${part.profile.code}.json`), JSON.stringify(file));
  return records.length;
}

export function makeRegister(
  world: World,
  part: MunicipalityWorld,
  records: readonly PupilRecord[],
  directory: readonly DirectoryEntry[],
): RegisterFile {
  const context = new RegisterContext(world, part);
  const { code, preschools } = part.profile;
  const codes = new Map([
    ...part.schools.map(({ unit, schoolUnitCode }) => [unit, schoolUnitCode] as const),
    ...part.units.flatMap(({ code: unit, name }) => {
      const index = preschools.indexOf(name);
      return index < 0 ? [] : [[unit, preschoolCode(code, index)] as const];
    }),
  ]);
  const staff = directory.filter(({ employee }) => codes.has(employee.unit));
  const all = classes(records, new Set(part.schools.map(({ schoolUnitCode }) => schoolUnitCode)));
  const schoolDuties = duties(context, staff, (unit) => codes.get(unit)!, all);
  return {
    organisations: organisations(context, records),
    persons: persons(context, records, staff),
    placements: placements(context, records),
    duties: schoolDuties,
    groups: groups(context, all),
    activities: activities(context, all, schoolDuties),
    // Pupils who have moved away, and a class that was made in error.
    deleted: [
      { resource: 'groups', id: context.id('group', 'deleted'), at: '2026-09-01T09:30:00+02:00' },
      { resource: 'persons', id: context.id('person', 'deleted 1'), at: '2026-10-15T13:05:00+02:00' },
      { resource: 'persons', id: context.id('person', 'deleted 2'), at: '2026-11-05T08:20:00+01:00' },
    ],
  };
}
