import { join, resolve } from 'node:path';
import type { DemoInstallation, DemoSystem } from './demo-installation.ts';
import { places } from './generation/demo-plan.ts';
import { ensureGenerated } from './generation/ensure-generated.ts';
import { Child } from './processes/child.ts';
import { type ServerPlan, serverPlans } from './server-plan.ts';
import { municipalities } from './world/municipalities/municipalities.ts';

export interface DemoOptions {
  /** The demo lies in `demo` below it. */
  readonly dataFolder: string;
  /** Told what is being made while it takes long. */
  readonly log: (line: string) => void;
  /** Called when all processes are begun and none has answered yet. */
  readonly coming?: () => void;
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
  const started = await startAll(serverPlans(folder), options.coming);
  const sie = join(folder, places.sie);
  const paxml = join(folder, places.paxml);
  const gtfs = join(folder, places.gtfs);
  const lying = (id: string, code: string, parent: string): DemoSystem => ({
    id,
    tenants: [code],
    pid: null,
    url: null,
    folder: join(parent, code),
  });
  const systems: DemoSystem[] = [
    ...municipalities.map(({ code, slug }) => lying(`economy-${slug}`, code, sie)),
    ...municipalities.map(({ code, slug }) => lying(`hr-${slug}`, code, paxml)),
    {
      id: 'timetables-dalsland',
      tenants: municipalities.map(({ code }) => code),
      pid: null,
      url: null,
      folder: gtfs,
    },
    ...started.map(({ plan: { id, tenants }, child, url }) => ({
      id,
      tenants,
      pid: child.pid,
      url,
      folder: null,
    })),
  ];
  return {
    environment: {
      SIE_FOLDER: sie,
      INVOICE_FOLDER: join(folder, places.invoices),
      ERMS_FOLDER: join(folder, places.erms),
      PAXML_FOLDER: paxml,
      GTFS_FOLDER: gtfs,
      SAMGRAF_USERS: join(folder, places.users),
      ...Object.assign({}, ...started.map(({ plan, url }) => plan.told(url))),
    },
    systems,
    stop: async () => {
      await Promise.all(started.map(({ child }) => child.stop()));
    },
  };
}

/** Starts all at once; when one does not come up, none is left running. */
async function startAll(plans: readonly ServerPlan[], coming?: () => void) {
  const children = plans.map((plan) => ({
    plan,
    child: new Child(plan.id, plan.script, plan.args, plan.environment),
  }));
  coming?.();
  try {
    return await Promise.all(
      children.map(async ({ plan, child }) => ({ plan, child, url: await answering(child) })),
    );
  } catch (error) {
    await Promise.all(children.map(({ child }) => child.stop()));
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
