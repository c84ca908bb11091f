// `npm run compose` writes schema/supergraph.graphql. With `--check` nothing is written: fails when a file that
// follows from the SDL is stale, or the lint finds something.
import { generatedFiles } from './generated-files.ts';
import { explain } from './lint/explain.ts';
import { rules } from './lint/rules.ts';
import { lintRepository } from './lint-repository.ts';
import { repository } from './places.ts';
import { staleness } from './staleness.ts';
import { supergraphFile } from './supergraph-file.ts';
import { writeFiles } from './write-files.ts';

if (process.argv.includes('--check')) {
  const files = [supergraphFile(), ...(await generatedFiles())];
  const stale = files.map((file) => staleness(file)).filter((each) => each !== null);
  const findings = await lintRepository(repository);
  if (stale.length > 0) console.error(`${stale.join('\n\n')}\n`);
  if (findings.length > 0) console.error(explain(findings));
  if (stale.length + findings.length > 0) process.exitCode = 1;
  else console.log(`The contract composes, its files are current, and ${rules.length} rules find nothing.`);
} else {
  writeFiles([supergraphFile()]);
}
