import type { DatabaseSync } from 'node:sqlite';
import type { GeodataKind } from '@samgraf/configuration';
import { type Call, SourceFailure, type SourceFailureReason } from '@samgraf/sources';
import type { AskPage } from '../feature-client.ts';
import type { GeodataConnection } from '../geodata-connections.ts';
import { kindReaders } from '../kinds/kind-readers.ts';
import { Values } from '../kinds/values.ts';
import { CollectionWriter } from './collection-writer.ts';
import { kindNumber } from './kind-number.ts';

/** What a reading came to. */
export interface ReadingResult {
  /** RFC 3339: as of when the projection now has the collection. */
  readonly asOf: string;
  readonly features: number;
  /** Features that came, went, or are otherwise than before. */
  readonly changed: number;
  /** Features that were not as they should be, or had another's id. */
  readonly leftOut: number;
}

/**
 * Reads one collection of one connection whole, in one transaction: it stands whole or not at all.
 *
 * @throws SourceFailure where the source did not give all of it; what was kept before is then as it was
 * @throws AxesError where its coordinates are not what the source says
 */
export async function readCollection(
  database: DatabaseSync,
  connection: GeodataConnection,
  kind: GeodataKind,
  call: Call,
  now: () => number,
): Promise<ReadingResult> {
  const { source, client, whose, collections } = connection;
  const { id: collection, properties } = collections[kind]!;
  const { tenant, system } = source;
  const reader = kindReaders[kind];
  const names = { ...reader.names, ...properties };
  const asOf = new Date(now()).toISOString();
  const ask: AskPage = async (work) => {
    const { value, state } = await source.ask(call, work);
    if (state.status === 'FAILED') throw new SourceFailure(system, state.reason as SourceFailureReason);
    return value as Awaited<ReturnType<typeof work>>;
  };
  let [features, leftOut] = [0, 0];

  database.exec('BEGIN IMMEDIATE');
  try {
    const writer = new CollectionWriter(database, tenant, kindNumber(kind));
    for await (const page of client.pages({ collection }, ask)) {
      call.signal.throwIfAborted();
      leftOut += page.leftOut;
      for (const feature of page.features) {
        const fits = reader.geometries.includes(feature.geometry.type);
        const kept = fits ? reader.read(feature, new Values(feature.properties, names), whose) : null;
        if (kept !== null && writer.put(kept, feature.geometry)) features++;
        else leftOut++;
      }
    }
    writer.forgetTheRest();
    database
      .prepare('INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?)')
      .run(tenant, system, kindNumber(kind), asOf);
    database.exec('COMMIT');
    return { asOf, features, changed: writer.changed, leftOut };
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
