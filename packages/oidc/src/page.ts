import { createHash } from 'node:crypto';
import { Html, html } from './html.ts';

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem }
form { display: flex; flex-wrap: wrap; gap: .5rem }
button { font: inherit; padding: .35rem .75rem; border: 1px solid #595959; border-radius: .25rem; background: #f4f4f4; color: inherit; cursor: pointer }
button:hover { background: #e2e8f0 }
button:focus-visible { outline: 3px solid #1d5fd0; outline-offset: 2px }
small { color: #595959 }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #1b1b1b } button { background: #333 } button:hover { background: #444 } small { color: #bbb } }
`;

/** Headers of every page here: no script, nothing from elsewhere, in nobody's frame, in nobody's cache. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** A whole page in Swedish, for people at the log-in. */
export function page(title: string, body: Html): string {
  return `<!doctype html>${html`<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${new Html(style)}</style></head><body><main><h1>${title}</h1>${body}</main></body></html>`}`;
}
