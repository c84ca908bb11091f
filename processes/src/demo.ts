import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './repository-root.ts';
import type { RunEntry } from './run-file.ts';

/** The systems that stand where the municipalities' own would, and the environment that points at them. */
export interface ExistingSystems {
  readonly environment: Readonly<Record<string, string>>;
  readonly entries: readonly RunEntry[];
  stop(): Promise<void>;
}

const none: ExistingSystems = { environment: {}, entries: [], stop: async () => undefined };

/**
 * Starts the demo municipalities' systems, where `demo/` is there and `SAMGRAF_DEMO` is not `off`. Nothing else
 * knows of them: what follows reads its addresses from the environment, as it would of real ones.
 *
 * @param coming called when they come up, or none will: what the caller does until then costs no time.
 */
export async function startDemoSystems(dataFolder: string, coming?: () => void): Promise<ExistingSystems> {
  const entry = join(repositoryRoot, 'demo/src/index.ts');
  if (process.env.SAMGRAF_DEMO === 'off' || !existsSync(entry)) {
    coming?.();
    return none;
  }
  const { startDemo } = (await import(entry)) as {
    startDemo(options: { dataFolder: string; log: (line: string) => void; coming?: () => void }): Promise<{
      environment: Record<string, string>;
      systems: RunEntry[];
      stop(): Promise<void>;
    }>;
  };
  const demo = await startDemo({
    dataFolder,
    log: (line) => console.error(line),
    ...(coming && { coming }),
  });
  return { environment: demo.environment, entries: demo.systems, stop: () => demo.stop() };
}
