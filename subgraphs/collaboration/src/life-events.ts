import type { Configuration } from '@samgraf/configuration';

/** A life event (livshändelse) as the SDL has it. */
export interface LifeEvent {
  readonly code: string;
  readonly name: string;
}

/** Every life event in the order of the configuration, which is that of a portal's menu. */
export function lifeEvents({ services }: Configuration): LifeEvent[] {
  return [...(services?.lifeEvents ?? [])].map(([code, name]) => ({ code, name }));
}

/** Those with these codes, in that same order. */
export function lifeEventsOf(configuration: Configuration, codes: readonly string[]): LifeEvent[] {
  return lifeEvents(configuration).filter(({ code }) => codes.includes(code));
}
