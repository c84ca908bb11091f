// npm run --silent operation -- <Name> --as <user> [--purpose P] [--case C] [--variables JSON] [--url URL]
// Asks a running Samgraf one of the named operations of schema/operations and prints its answer as JSON.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fetchToken } from '@samgraf/oidc/fetch-token';

const usage =
  'Usage: npm run --silent operation -- <Name> [--as <user>] [--purpose <code>] [--case <diary number>] [--variables <JSON>] [--url http://localhost:4000]';

const { values, positionals } = parseArgs({
  options: {
    as: { type: 'string' },
    purpose: { type: 'string' },
    case: { type: 'string' },
    variables: { type: 'string', default: '{}' },
    url: {
      type: 'string',
      default: `${process.env.SAMGRAF_TLS_CERT ? 'https' : 'http'}://localhost:${process.env.PORT || 4000}`,
    },
  },
  allowPositionals: true,
});

try {
  const [name = '', ...rest] = positionals;
  const file = join(import.meta.dirname, '../schema/operations', `${name}.graphql`);
  if (!/^\w+$/.test(name) || rest.length > 0 || !existsSync(file)) throw new Error(usage);
  const response = await fetch(new URL('/graphql', values.url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(values.as && { authorization: `Bearer ${await fetchToken(values.url, values.as)}` }),
      ...(values.purpose && { 'x-purpose': values.purpose }),
      ...(values.case && { 'x-case': values.case }),
    },
    body: JSON.stringify({
      query: readFileSync(file, 'utf8'),
      operationName: name,
      variables: JSON.parse(values.variables),
    }),
  });
  console.log(JSON.stringify(await response.json(), null, 2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
