import { exceptions } from './licence-fits.ts';
import type { ProductionPackage } from './production-packages.ts';

/** The page that lists what the product runs on, and under which licences. */
export function licencesPage(packages: readonly ProductionPackage[]): string {
  const counts = Map.groupBy(packages, ({ licence }) => licence ?? 'none stated');
  const summary = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([licence, { length }]) => [licence, length]);
  const rows = [...Map.groupBy(packages, ({ name, licence }) => `${name} | ${licence ?? 'none stated'}`)];
  return `# Licences

Every package that \`npm ci --omit=dev\` may install, from \`package-lock.json\`. Made by \`npm run licences\`; a test
compares it with the lock file, and holds each licence to the allow-list in \`scripts/supply-chain/licence-fits.ts\`.

Samgraf itself is under EUPL-1.2. ${[...exceptions.keys()].map((each) => `\`${each}\``).join(', ')} are
under Elastic-2.0: free to host yourself, not to be offered to others as a managed service.

| licence | packages |
|---|---|
${summary.map(([licence, count]) => `| ${licence} | ${count} |`).join('\n')}

| package | licence | versions |
|---|---|---|
${rows.map(([key, each]) => `| ${key} | ${each.map(({ version }) => version).join(', ')} |`).join('\n')}
`;
}
