import type { DatabaseSync } from 'node:sqlite';
import type { ScimConfiguration } from '@samgraf/configuration';
import { type Call, type SourceConnection, SourceFailure, type SourceFailureReason } from '@samgraf/sources';
import type { DirectoryUser } from '../scim/directory-user.ts';
import { isFalse } from '../scim/is-false.ts';
import { readUser } from '../scim/read-user.ts';
import { type AskScim, ScimClient } from '../scim/scim-client.ts';
import { stampShape } from '../scim/scim-shapes.ts';
import { stampOf } from '../scim/stamp-of.ts';
import { writeDirectory } from './directory-writer.ts';

/** All of it is read again after so long, whatever its versions say. Milliseconds. */
const wholeEvery = 12 * 60 * 60_000;

/** Where more than this part of a directory is new, it is read by pages: fewer requests than by ids. */
const manyAre = 0.2;

/** What a reading came to. */
export interface ReadingResult {
  /** RFC 3339: as of when the projection now is. */
  readonly asOf: string;
  readonly whole: boolean;
  /** Users that are not as the standard has them. */
  readonly leftOut: number;
}

/**
 * Brings the projection of one directory up to date. SCIM tells neither what was changed nor what was taken away, so the
 * versions of all are listed, and those that are new or otherwise are looked up by their ids; the first time, and twice a
 * day, all of it is read.
 *
 * @throws SourceFailure where the directory did not give all of it; the projection is then as it was
 */
export async function readDirectory(
  database: DatabaseSync,
  source: SourceConnection,
  attributes: ScimConfiguration['attributes'],
  call: Call,
  now: () => number,
): Promise<ReadingResult> {
  const { tenant, system } = source;
  const started = now();
  const asOf = new Date(started).toISOString();
  const before = database
    .prepare('SELECT whole_at FROM reading WHERE tenant = ? AND system = ?')
    .get(tenant, system) as { whole_at: string } | undefined;
  const ask: AskScim = async (work) => {
    const { value, state } = await source.ask(call, work);
    if (state.status === 'FAILED') throw new SourceFailure(system, state.reason as SourceFailureReason);
    return value as Awaited<ReturnType<typeof work>>;
  };
  const client = new ScimClient(system, ask);
  const listed =
    before === undefined || started - Date.parse(before.whole_at) > wholeEvery
      ? null
      : await differing(client, database, tenant);
  const resources = listed === null ? await client.all() : await client.find('id', listed.changed);
  const users = new Map<string, DirectoryUser>();
  let leftOut = 0;
  for (const resource of resources) {
    const user = readUser(resource, attributes);
    if (user === null) leftOut++;
    else if (user !== 'left') users.set(user.id, user);
  }
  // One that is not as it should be any more is no longer shown as it was.
  const present = new Set(users.keys());
  if (listed !== null) {
    const looked = new Set(listed.changed);
    for (const id of listed.present) if (!looked.has(id)) present.add(id);
  }
  const wholeAt = listed === null ? asOf : (before?.whole_at ?? asOf);
  writeDirectory(database, { tenant, system, asOf, wholeAt, users: [...users.values()], present });
  return { asOf, whole: listed === null, leftOut };
}

/** Who is there, and who of them is otherwise than in the projection; null where so many are that all is better read. */
async function differing(client: ScimClient, database: DatabaseSync, tenant: string) {
  const stamps = (await client.all(['id', 'active', 'meta'])).map((each) => stampShape.safeParse(each).data);
  const rows = database.prepare('SELECT id, stamp FROM employee WHERE tenant = ?').all(tenant);
  const kept = new Map(rows.map(({ id, stamp }) => [id as string, stamp as string | null]));
  const present = new Set<string>();
  const changed: string[] = [];
  for (const each of stamps) {
    if (each === undefined) return null;
    // Who is no longer active is not kept, and would be looked up again and again.
    if (isFalse(each.active)) continue;
    const stamp = stampOf(each);
    present.add(each.id);
    // Where a directory tells no versions, nothing can be told by them.
    if (stamp === null || kept.get(each.id) !== stamp) changed.push(each.id);
  }
  return changed.length > Math.max(100, present.size * manyAre) ? null : { present, changed };
}
