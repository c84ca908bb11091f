import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FaultProxy, startFaultProxy } from '@samgraf/testing';
import { parse } from 'yaml';
import { copyConfiguration } from '../../running/configuration-copy.ts';
import { repositoryRoot } from '../../running/repository-root.ts';
import type { Samgraf } from '../../running/samgraf.ts';
import { startSamgraf } from '../../running/start-samgraf.ts';

/** A system that is reached over a network, with a fault proxy in front of it. */
export interface ProxiedSource {
  readonly system: string;
  readonly tenants: readonly string[];
  readonly proxy: FaultProxy;
}

/** A running Samgraf, each of whose systems over HTTP is reached through a fault proxy. */
export interface Proxied {
  readonly samgraf: Samgraf;
  readonly sources: readonly ProxiedSource[];
  stop(): Promise<void>;
}

/**
 * @param seed of what proxies draw by lot.
 * @param dataFolder an existing one, which is kept; a copy of the demo data when left out.
 */
export async function startBehindProxies(
  distributed: boolean,
  seed: number,
  dataFolder?: string,
): Promise<Proxied> {
  const configuration = await copyConfiguration();
  let samgraf: Samgraf | null = null;
  const sources: ProxiedSource[] = [];
  const close = async () => {
    await Promise.all(sources.map(({ proxy }) => proxy.close()));
    await configuration.delete();
  };
  try {
    for (const [variable, { system, tenants }] of addressVariables()) {
      const proxy = await startFaultProxy({ target: () => samgraf!.line(system).url!, seed });
      sources.push({ system, tenants, proxy });
      await configuration.replace(`\${${variable}}`, proxy.url);
    }
    samgraf = await startSamgraf({
      distributed,
      ...(dataFolder !== undefined && { dataFolder }),
      environment: { SAMGRAF_CONFIGURATION: configuration.folder },
    });
  } catch (error) {
    await close();
    throw error;
  }
  const running = samgraf;
  return {
    samgraf: running,
    sources,
    async stop() {
      await running.stop();
      await close();
    },
  };
}

/** Kinds of connectors that are read into a store, whose faults the contract of connectors tries. */
const inTheBackground = new Set(['ss12000', 'scim', 'ogc-features', 'wfs']);

/** Every variable that a municipality's file takes the address of a system from that is asked live, with who is reached by it. */
function addressVariables(): Map<string, { system: string; tenants: string[] }> {
  const found = new Map<string, { system: string; tenants: string[] }>();
  const folder = join(repositoryRoot, 'municipalities');
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.yaml'))) {
    const { code, systems = [] } = parse(readFileSync(join(folder, name), 'utf8')) ?? {};
    for (const { id, connector, furtherConnectors = [] } of systems) {
      for (const { url, kind } of [connector ?? {}, ...furtherConnectors]) {
        // What is read in the background, into a store, is not between a question and its answer.
        if (inTheBackground.has(kind)) continue;
        const variable = /^\$\{(\w+)\}/.exec(url ?? '')?.[1];
        if (!variable) continue;
        const reached = found.get(variable) ?? { system: id, tenants: [] };
        found.set(variable, { ...reached, tenants: [...reached.tenants, String(code)] });
      }
    }
  }
  return found;
}
