import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{
    readonly violations: ReadonlyArray<{ readonly id: string; readonly help: string }>;
    readonly passes: readonly unknown[];
  }>;
}

/** What axe-core finds that keeps people out (WCAG 2), and how many of its rules hold. */
export async function auditPage(
  page: Page,
): Promise<{ readonly violations: readonly string[]; readonly passes: number }> {
  // Not as a script of the page: its policy would refuse it, as it should.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations, passes } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return { violations: violations.map(({ id, help }) => `${id}: ${help}`), passes: passes.length };
  });
}
