import { setTimeout } from 'node:timers/promises';
import { ownServerFetch } from '@samgraf/tls';
import { doorAddress } from './door-address.ts';
import type { ProcessTls } from './process-tls.ts';
import type { Settings } from './settings.ts';

/** Waits until `/health` of the door answers 200. Says every five seconds that it still waits. */
export async function whenReady(settings: Settings, { own }: ProcessTls): Promise<void> {
  const ask = own ? ownServerFetch(own) : fetch;
  const address = `${doorAddress(settings).replace('localhost', '127.0.0.1')}/health`;
  const started = Date.now();
  for (let said = 0; ; ) {
    try {
      const response = await ask(address);
      await response.body?.cancel();
      if (response.ok) return;
    } catch {
      // Not listening yet.
    }
    const seconds = Math.floor((Date.now() - started) / 1000);
    if (seconds >= said + 5) {
      console.error(`Reading what the systems have dropped … ${seconds} s`);
      said = seconds;
    }
    await setTimeout(50);
  }
}
