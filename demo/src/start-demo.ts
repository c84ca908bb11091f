import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { DemoInstallation, DemoSystem } from './demo-installation.ts';
import { caseSystems, places } from './generation/demo-plan.ts';
import { ensureGenerated } from './generation/ensure-generated.ts';
import { Child } from './processes/child.ts';
import { municipalities } from './world/municipalities/municipalities.ts';

export interface DemoOptions {
  /** The demo lies in `demo` below it. */
  readonly dataFolder: string;
  /** Told what is being made while it takes long. */
  readonly log: (line: string) => void;
  /** The same seed gives the same municipalities. */
  readonly seed?: string;
  /** 1 is true size. */
  readonly scale?: number;
}

/** Makes the demo municipalities if absent and starts their systems, each a process of its own. */
export async function startDemo(options: DemoOptions): Promise<DemoInstallation> {
  const { dataFolder, log, seed = 'dalsland', scale = 1 } = options;
  const folder = resolve(dataFolder, 'demo');
  await ensureGenerated(folder, seed, scale, log);
  const keys = Object.fromEntries(
    municipalities.map(({ code }) => [`CASES_KEY_${code}`, randomBytes(24).toString('base64url')]),
  );
  const started = await startAll(join(folder, places.cases), keys);
  const urls = Object.fromEntries(caseSystems.map(({ variable }, index) => [variable, started[index]!.url]));
  const sie = join(folder, places.sie);
  const systems: DemoSystem[] = [
    ...municipalities.map(({ code, slug }) => ({
      id: `economy-${slug}`,
      tenants: [code],
      pid: null,
      url: null,
      folder: join(sie, code),
    })),
    ...caseSystems.map(({ id, municipalities: tenants }, index) => ({
      id,
      tenants,
      pid: started[index]!.child.pid,
      url: started[index]!.url,
      folder: null,
    })),
  ];
  return {
    environment: {
      SIE_FOLDER: sie,
      INVOICE_FOLDER: join(folder, places.invoices),
      ERMS_FOLDER: join(folder, places.erms),
      SAMGRAF_USERS: join(folder, places.users),
      ...urls,
      ...keys,
    },
    systems,
    stop: async () => {
      await Promise.all(started.map(({ child }) => child.stop()));
    },
  };
}

/** Starts all at once; when one does not come up, none is left running. */
async function startAll(folder: string, keys: Readonly<Record<string, string>>) {
  const script = new URL('./cases-server/main.ts', import.meta.url);
  const children = caseSystems.map(({ id, municipalities: codes }) => {
    const own = Object.fromEntries(codes.map((code) => [`CASES_KEY_${code}`, keys[`CASES_KEY_${code}`]!]));
    return new Child(id, script, [folder, ...codes], own);
  });
  try {
    return await Promise.all(children.map(async (child) => ({ child, url: await answering(child) })));
  } catch (error) {
    await Promise.all(children.map((child) => child.stop()));
    throw error;
  }
}

/** The address of a server, when its /health has answered. */
async function answering(child: Child): Promise<string> {
  const first = await child.messages().next();
  if (first.done) throw new Error('a demo server ended before it answered');
  const { url } = first.value as { url: string };
  const health = await fetch(`${url}/health`, { signal: AbortSignal.timeout(5_000) });
  if (!health.ok) throw new Error(`a demo server answered /health with ${health.status}`);
  return url;
}
