import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DirectoryEntry } from '../world/directory/directory-entry.ts';
import type { MunicipalityWorld, World } from '../world/world.ts';
import type { DirectoryFile } from './directory-file.ts';
import { groupId, groupResource } from './group-resource.ts';
import { userResource } from './user-resource.ts';

/** `<code>.json`: one municipality's directory. @returns how many people are in it */
export function writeDirectory(
  { seed }: World,
  { profile, units }: MunicipalityWorld,
  entries: readonly DirectoryEntry[],
  folder: string,
): number {
  mkdirSync(folder, { recursive: true });
  const byId = new Map(entries.map((each) => [each.id, each]));
  const members = Map.groupBy(entries, ({ unit }) => unit?.code ?? null);
  const file: DirectoryFile = {
    users: entries.map((entry) =>
      userResource(
        entry,
        profile,
        entry.manager === null ? null : byId.get(entry.manager)!,
        entry.unit && groupId(seed, entry.unit),
      ),
    ),
    groups: units.map((unit) => groupResource(seed, unit, members.get(unit.code) ?? [])),
  };
  writeFileSync(join(folder, `${profile.code}.json`), JSON.stringify(file));
  return entries.length;
}
