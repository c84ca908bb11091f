import { setTimeout } from 'node:timers/promises';
import type { Samgraf } from '../../running/samgraf.ts';

/** How one way into one municipality's part of a system stands, of `/health/sources`. */
export interface SourceState {
  readonly system: string;
  readonly way: string | null;
  readonly state: string;
  readonly lastError: { readonly code: string } | null;
}

/** Waits until the sources stand so. @throws Error with how they stand when the time is up */
export async function untilSources(
  { url }: Samgraf,
  stand: (states: readonly SourceState[]) => boolean,
  milliseconds: number,
): Promise<void> {
  const until = Date.now() + milliseconds;
  for (;;) {
    const response = await fetch(`${url}/health/sources`);
    const { sources } = (await response.json()) as { sources: readonly SourceState[] };
    if (stand(sources)) return;
    if (Date.now() > until)
      throw new Error(`After ${milliseconds} ms they stand: ${JSON.stringify(sources)}`);
    await setTimeout(300);
  }
}
