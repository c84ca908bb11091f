import postgres from 'postgres';

/** Where the tests' PostgreSQL is, if it answers: `DATABASE_URL`, else the usual local places. */
export async function findDatabase(): Promise<string | null> {
  const places = process.env.DATABASE_URL
    ? [process.env.DATABASE_URL]
    : ['postgres://postgres@127.0.0.1:5432/postgres', 'postgres:///postgres?host=/var/run/postgresql'];
  for (const url of places) {
    const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => undefined });
    try {
      await sql`SELECT 1`;
      return url;
    } catch {
      // The next place.
    } finally {
      await sql.end({ timeout: 1 });
    }
  }
  const missing = 'No PostgreSQL answers at DATABASE_URL or the usual local places';
  if (process.env.SAMGRAF_TEST_SERVICES === 'required') throw new Error(missing);
  console.warn(`${missing}: what needs one is not tested.`);
  return null;
}
