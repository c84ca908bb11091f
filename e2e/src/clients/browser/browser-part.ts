import { chromium } from 'playwright-core';
import type { ClientPart } from '../client-part.ts';
import { lackingProgram } from '../lacking-program.ts';
import { runProgram } from '../run-program.ts';
import { lookAtMap } from './look-at-map.ts';
import { Witness } from './witness.ts';

/** The map's page in a real browser: by mouse, by keyboard, by the tree that screen readers have, and logged in. */
export const browserPart: ClientPart = {
  name: 'Chromium',
  async run({ samgraf: start }) {
    const version = await runProgram('chromium', ['--version']).catch(() => null);
    if (version === null) return lackingProgram('Chromium', 'chromium', 'chromium');
    const samgraf = await start();
    const found = await runProgram('which', ['chromium']);
    const browser = await chromium.launch({
      executablePath: found.out.trim(),
      // Its own walls need rights that a container's root does not have; it sees nothing but our page.
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    try {
      const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1400, height: 900 } });
      const page = await context.newPage();
      const witness = new Witness(page, samgraf.url);
      const looked = await lookAtMap(page, samgraf, witness).catch((error: Error) => {
        witness.wrong.push(error.message);
        return {};
      });
      return {
        asked: witness.checks,
        wrong: witness.wrong,
        figures: { version: version.out.trim(), ...looked },
      };
    } finally {
      await browser.close();
    }
  },
};
