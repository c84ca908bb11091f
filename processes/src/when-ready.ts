import { setTimeout } from 'node:timers/promises';

/** Waits until `/health` on the port answers 200. Says every five seconds that it still waits. */
export async function whenReady(port: number): Promise<void> {
  const started = Date.now();
  for (let said = 0; ; ) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/health`);
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
