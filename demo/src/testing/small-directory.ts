import { makeCases } from '../world/cases/make-cases.ts';
import type { DirectoryEntry } from '../world/directory/directory-entry.ts';
import { makeDirectory } from '../world/directory/make-directory.ts';
import { caseOfficer } from '../world/organisation/case-officer.ts';
import { smallWorld } from './small-world.ts';

/** The directory of one municipality of the small world. */
export function smallDirectory(code: string): readonly DirectoryEntry[] {
  const world = smallWorld();
  const part = world.municipalities.get(code)!;
  return makeDirectory(world, part, caseOfficer(part, makeCases(world, part)));
}
