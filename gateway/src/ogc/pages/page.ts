import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escaped } from './escaped.ts';

const css = readFileSync(join(import.meta.dirname, 'page.css'), 'utf8');

/** What a page may do: show itself, in its own style. Nothing in it runs, and nothing comes from elsewhere. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Where a page stands: the pages above it, from the outermost. */
export type Trail = ReadonlyArray<{ readonly title: string; readonly href: string }>;

/** A page (Swedish) round this content, which is HTML. */
export function page(title: string, trail: Trail, content: string): string {
  const crumbs = trail.map((each) => `<li><a href="${escaped(each.href)}">${escaped(each.title)}</a></li>`);
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Samgraf</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>
<nav aria-label="Här är du"><ol>${crumbs.join('')}</ol></nav>
<main>
<h1>${escaped(title)}</h1>
${content}
</main>
</body>
</html>
`;
}
