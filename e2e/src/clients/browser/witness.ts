import type { Page } from 'playwright-core';

/** What was seen of a page that it should not do, and what was otherwise than expected. */
export class Witness {
  readonly wrong: string[] = [];
  checks = 0;

  /** From now on: errors, what its policy refused, and requests to anywhere else. */
  constructor(page: Page, origin: string) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.wrong.push(`the page complained: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.wrong.push(`the page failed: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url)) this.wrong.push(`it asked ${url}`);
    });
  }

  expect(what: string, got: unknown, expected: unknown): void {
    this.checks++;
    const [is, should] = [JSON.stringify(got), JSON.stringify(expected)];
    if (is !== should) this.wrong.push(`${what}: ${is}, expected ${should}`);
  }
}
