/**
 * A page that loads nothing but files of this server: it works with no internet, and what is typed into it goes
 * nowhere else.
 */
export const graphiqlPage = (nonce: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Samgraf</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/graphiql/graphiql.css">
    <link rel="stylesheet" href="/graphiql/page.css">
    <script src="/graphiql/react.js" defer></script>
    <script src="/graphiql/react-dom.js" defer></script>
    <script src="/graphiql/graphiql.js" defer></script>
    <script src="/graphiql/start.js" type="module" nonce="${nonce}"></script>
  </head>
  <body>
    <div id="graphiql">Loading …</div>
  </body>
</html>
`;

/**
 * Everything from here and nothing else. The page's dialogs make one style element, which carries the nonce of the
 * response; styles in attributes are refused.
 */
export const graphiqlPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // The editor's fonts are in its CSS.
    'font-src data:',
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
