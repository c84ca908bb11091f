// Starts one process of Samgraf in a container: `gateway`, or a subgraph by its name. Every secret file whose name
// is that of a variable becomes that variable, so that no secret stands in the container's configuration.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.SAMGRAF_SECRETS ?? '/run/secrets';
let names = [];
try {
  names = readdirSync(folder);
} catch {
  // No secret is mounted.
}
for (const name of names.filter((each) => /^[A-Z][A-Za-z0-9_]*$/.test(each))) {
  process.env[name] ??= readFileSync(join(folder, name), 'utf8').trimEnd();
}
const [what = 'gateway'] = process.argv.splice(2, 1);
if (what === 'gateway') await import('../processes/src/gateway.ts');
else {
  process.argv.splice(2, 0, what);
  await import('../processes/src/subgraph.ts');
}
