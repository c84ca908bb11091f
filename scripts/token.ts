// npm run --silent token -- <user> [--url http://localhost:4000]
// Prints an access token of the running Samgraf's embedded provider.
import { parseArgs } from 'node:util';
import { fetchToken } from '@samgraf/oidc/fetch-token';

const { values, positionals } = parseArgs({
  options: {
    url: {
      type: 'string',
      default: `${process.env.SAMGRAF_TLS_CERT ? 'https' : 'http'}://localhost:${process.env.PORT || 4000}`,
    },
  },
  allowPositionals: true,
});
const [user, ...rest] = positionals;
if (user === undefined || rest.length > 0) {
  console.error('Usage: npm run --silent token -- <user> [--url http://localhost:4000]');
  process.exitCode = 2;
} else {
  try {
    console.log(await fetchToken(values.url, user));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
