import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { Redis } from 'ioredis';

const required = process.env.SAMGRAF_TEST_SERVICES === 'required';

/**
 * The address of a running Redis: `REDIS_URL`, else the usual port of this machine. Null when there is none, which is
 * said plainly.
 *
 * @throws Error when there is none and `SAMGRAF_TEST_SERVICES=required`
 */
export async function findRedis(): Promise<string | null> {
  const url = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379';
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 1_000 });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await redis.ping();
    return url;
  } catch {
    return missing('No Redis answers at REDIS_URL or on port 6379');
  } finally {
    redis.disconnect();
  }
}

/** Whether a Redis of one's own can be started. @throws as `findRedis` */
export function canStartRedis(): boolean {
  const found = spawnSync('redis-server', ['--version']).status === 0;
  return found || missing('redis-server is not installed') !== null;
}

function missing(what: string): null {
  if (required) throw new Error(`${what}; SAMGRAF_TEST_SERVICES=required asks for it.`);
  process.stderr.write(`${what}: its tests are skipped.\n`);
  return null;
}

/** A Redis of one's own, which can be frozen, killed and started again on its port. */
export class OwnRedis {
  readonly url: string;
  readonly #port: number;
  #child: ChildProcess | null = null;

  private constructor(port: number) {
    this.#port = port;
    this.url = `redis://127.0.0.1:${port}`;
  }

  static async start(): Promise<OwnRedis> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const redis = new OwnRedis(port);
    await redis.start();
    return redis;
  }

  async start(): Promise<void> {
    const options = ['--port', this.#port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    this.#child = spawn('redis-server', [...options.map(String), '--dir', tmpdir()], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    for await (const text of this.#child.stdout!.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
      if (String(text).includes('Ready to accept connections')) break;
    }
    this.#child.stdout!.resume();
  }

  /** Connections stay, and nothing is answered. */
  freeze(): void {
    this.#child?.kill('SIGSTOP');
  }

  thaw(): void {
    this.#child?.kill('SIGCONT');
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}
