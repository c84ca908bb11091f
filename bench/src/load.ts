import { Pool } from 'undici';

/** One request, sent again and again. */
export interface Shot {
  readonly origin: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a load of some seconds gave. */
export interface LoadResult {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  /** Milliseconds. */
  readonly p99: number;
}

/**
 * Keeps `connections` requests under way for some seconds, each on its own connection, without pipelining.
 * @throws Error when an answer is not 200 or not of the expected length: a fast wrong answer is no figure
 */
export async function load(
  shot: Shot,
  connections: number,
  seconds: number,
  expected: (body: string) => boolean,
): Promise<LoadResult> {
  const { origin, path, headers, body } = shot;
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const took: number[] = [];
  const started = performance.now();
  const until = started + seconds * 1000;
  async function client() {
    while (performance.now() < until) {
      const sent = performance.now();
      const response = await pool.request({ method: 'POST', path, headers, body });
      const text = await response.body.text();
      if (response.statusCode !== 200 || !expected(text)) {
        throw new Error(`Expected the same answer, got ${response.statusCode}: ${text.slice(0, 300)}`);
      }
      took.push(performance.now() - sent);
    }
  }
  await Promise.all(Array.from({ length: connections }, client));
  const elapsed = (performance.now() - started) / 1000;
  await pool.close();
  took.sort((one, other) => one - other);
  const at = (share: number) => round(took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0);
  return { requestsPerSecond: Math.round(took.length / elapsed), p50: at(0.5), p99: at(0.99) };
}

const round = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
