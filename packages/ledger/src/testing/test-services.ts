import { randomBytes } from 'node:crypto';
import postgres from 'postgres';

export interface TestDatabase {
  readonly url: string;
  /** Removes all that was made in it. */
  drop(): Promise<void>;
}

const silent = { max: 1, connect_timeout: 2, onnotice: () => undefined };

/** A schema of its own in the tests' PostgreSQL, if one answers: `DATABASE_URL`, else the usual local port. */
export async function testDatabase(): Promise<TestDatabase | null> {
  const problems: unknown[] = [];
  const usual = ['postgres', process.env.USER ?? 'root'].map(
    (user) => `postgres://${user}@127.0.0.1:5432/postgres`,
  );
  for (const address of process.env.DATABASE_URL ? [process.env.DATABASE_URL] : usual) {
    const schema = `ledger_test_${randomBytes(6).toString('hex')}`;
    const url = new URL(address);
    url.searchParams.set('search_path', schema);
    try {
      await once(address, `CREATE SCHEMA ${schema}`);
      return { url: url.href, drop: () => once(address, `DROP SCHEMA ${schema} CASCADE`) };
    } catch (error) {
      problems.push(error);
    }
  }
  if (process.env.SAMGRAF_TEST_SERVICES === 'required') {
    throw new Error('Expected a PostgreSQL at DATABASE_URL or the usual local port.', { cause: problems });
  }
  console.warn(
    'No PostgreSQL answers at DATABASE_URL or the usual local port: what needs one is not tested.',
  );
  return null;
}

async function once(url: string, statement: string): Promise<void> {
  const sql = postgres(url, silent);
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
