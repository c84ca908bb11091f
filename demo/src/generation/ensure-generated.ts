import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Child } from '../processes/child.ts';
import { places } from './demo-plan.ts';
import { fingerprint } from './fingerprint.ts';

/** Makes the demo municipalities in `folder` unless the same lie there already, whole. */
export async function ensureGenerated(
  folder: string,
  seed: string,
  scale: number,
  log: (line: string) => void,
): Promise<void> {
  const wanted = await fingerprint(seed, scale);
  if ((await markIn(folder)) === wanted) return;
  log('Making the demo municipalities');
  // A process of its own: its memory is given back, and the caller's clock does not stop.
  const script = new URL('./main.ts', import.meta.url);
  const child = new Child(
    'making the demo municipalities',
    script,
    [folder, seed, String(scale), wanted],
    {},
  );
  for await (const line of child.messages()) log(`  ${String(line)}`);
  // One that was asked to end before it was done ends without an error.
  if ((await markIn(folder)) !== wanted) throw new Error('making the demo municipalities was interrupted');
}

async function markIn(folder: string): Promise<string | null> {
  try {
    const mark = JSON.parse(await readFile(join(folder, places.mark), 'utf8')) as { fingerprint?: string };
    return mark.fingerprint ?? null;
  } catch {
    // None, or cut off: what lies there is not whole.
    return null;
  }
}
