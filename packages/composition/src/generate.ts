// `npm run generate` writes the resolver types of every subgraph; with `--check` it only tells whether they are
// what the SDL files give, and fails when not.
import { generatedFiles } from './generated-files.ts';
import { staleness } from './staleness.ts';
import { writeFiles } from './write-files.ts';

const files = await generatedFiles();
if (process.argv.includes('--check')) {
  const stale = files.map((file) => staleness(file)).filter((each) => each !== null);
  if (stale.length > 0) {
    console.error(stale.join('\n\n'));
    process.exitCode = 1;
  }
} else {
  writeFiles(files);
}
