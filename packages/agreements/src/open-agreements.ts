import { join } from 'node:path';
import type { AgreementStore } from './agreement-store.ts';
import type { Declared } from './declared.ts';
import { PostgresAgreements } from './postgres/postgres-agreements.ts';
import { SqliteAgreements } from './sqlite/sqlite-agreements.ts';

/** The store of an installation: PostgreSQL where `DATABASE_URL` says which, else a file in the data folder. */
export async function openAgreements(options: {
  readonly database: string | null;
  readonly dataFolder: string;
  readonly declared: Declared;
  /** Told when the store is lost, once each time. */
  readonly onFailure: (error: unknown) => void;
}): Promise<AgreementStore> {
  const { database, dataFolder, declared, onFailure } = options;
  if (database !== null) return PostgresAgreements.open({ url: database, declared, onFailure });
  return new SqliteAgreements(join(dataFolder, 'agreements', 'acts.sqlite'), declared, onFailure);
}
