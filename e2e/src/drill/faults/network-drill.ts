import { setTimeout } from 'node:timers/promises';
import { networkFaults } from '@samgraf/testing/network-faults';
import type { Broken } from './judge.ts';
import { judge } from './judge.ts';
import { type Put, putAll } from './questions.ts';
import type { Proxied, ProxiedSource } from './source-proxies.ts';

/** Which fault each source has at one moment. */
type Moment = ReadonlyArray<readonly [ProxiedSource, (typeof networkFaults)[number]]>;

/** Milliseconds: the circuit of a source is open for ten seconds at most, and then it is asked again. */
const patience = 15_000;

export interface NetworkDrillOptions {
  /** Every fault on every source; else each fault once. */
  readonly everything: boolean;
  /** Whose ledgers are broken meanwhile, by something else. */
  readonly ledgers: ReadonlySet<string>;
}

/** Breaks sources over the network, moment by moment. */
export async function networkDrill(
  { samgraf, sources }: Proxied,
  sound: readonly Put[],
  { everything, ledgers }: NetworkDrillOptions,
) {
  const broken: string[] = [];
  let slowest = 0;
  const moments = everything ? eachFaultOnEach(sources) : eachFaultOnce(sources);
  for (const moment of moments) {
    await Promise.all(moment.map(([{ proxy }, [, fault]]) => proxy.set(fault)));
    const now = await putAll(samgraf);
    const tenants = new Set(moment.flatMap(([source]) => source.tenants));
    const breaks: Broken = new Map([
      ['CASES', tenants],
      ['LEDGERS', ledgers],
    ]);
    const what = moment.map(([{ system }, [sentence]]) => `${system} ${sentence}`).join(' and ');
    broken.push(...judge(sound, now, breaks).map((each) => `when ${what}: ${each}`));
    slowest = Math.max(slowest, ...now.map(({ answer }) => answer.milliseconds));
    await Promise.all(moment.map(([{ proxy }]) => proxy.clear()));
    if (!(await recovered(samgraf, sound, ledgers))) broken.push(`after ${what}: it is not whole again`);
  }
  return { drilled: moments.flat().length, broken, slowest: Math.round(slowest) };
}

/** As many sources at once as there are, each with a fault of its own, so that it is soon over. */
function eachFaultOnce(sources: readonly ProxiedSource[]): Moment[] {
  const moments = Math.ceil(networkFaults.length / sources.length);
  return Array.from({ length: moments }, (_, moment) =>
    sources.flatMap((source, index) => {
      const fault = networkFaults[moment * sources.length + index];
      return fault ? [[source, fault] as const] : [];
    }),
  );
}

function eachFaultOnEach(sources: readonly ProxiedSource[]): Moment[] {
  return sources.flatMap((source) => networkFaults.map((fault) => [[source, fault] as const]));
}

async function recovered(
  samgraf: Proxied['samgraf'],
  sound: readonly Put[],
  ledgers: ReadonlySet<string>,
): Promise<boolean> {
  const until = performance.now() + patience;
  for (;;) {
    if (judge(sound, await putAll(samgraf), new Map([['LEDGERS', ledgers]])).length === 0) return true;
    if (performance.now() > until) return false;
    await setTimeout(200);
  }
}
