// npm run licences
// Writes docs/licences.md: every package that runs in production, with its licence. Fails for one that does not fit.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceFits } from './supply-chain/licence-fits.ts';
import { licencesPage } from './supply-chain/licences-page.ts';
import { productionPackages } from './supply-chain/production-packages.ts';

const root = join(import.meta.dirname, '..');
const packages = productionPackages(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
writeFileSync(join(root, 'docs/licences.md'), licencesPage(packages));
const unfit = packages.filter((each) => !licenceFits(each));
for (const { name, version, licence } of unfit) {
  console.error(`${name}@${version}: expected a licence of the allow-list, got ${licence ?? 'none'}.`);
}
console.log(`docs/licences.md lists ${packages.length} packages.`);
process.exitCode = unfit.length > 0 ? 1 : 0;
