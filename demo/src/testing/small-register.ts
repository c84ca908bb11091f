import type { RegisterFile } from '../school-register/register-file.ts';
import { makeRegister } from '../school-register/write-register.ts';
import { makeSchoolRecords } from '../world/schools/make-school-records.ts';
import { smallDirectory } from './small-directory.ts';
import { smallWorld } from './small-world.ts';

/** What the school system holds for one municipality of the small world. */
export function smallRegister(code: string): RegisterFile {
  const world = smallWorld();
  const records = makeSchoolRecords(world).get(code)!;
  return makeRegister(world, world.municipalities.get(code)!, records, smallDirectory(code));
}
