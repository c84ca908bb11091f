// Preloaded (`node --import`) by the mutants' part: takes one fence away as its module is loaded, and nothing on disk.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { mutants } from './mutants.ts';

const mutant = mutants.find((each) => each.name === process.env.SAMGRAF_MUTANT);
if (!mutant) throw new Error('SAMGRAF_MUTANT: expected the name of a mutant.');

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (!url.endsWith(`/${mutant.module}`)) return loaded;
    const source = readFileSync(fileURLToPath(url), 'utf8');
    if (!source.includes(mutant.replace)) {
      // The fence has been built otherwise since: that is for the list of mutants to follow.
      console.error(`no such fence: ${mutant.name}`);
      process.exit(3);
    }
    return { ...loaded, source: source.replace(mutant.replace, () => mutant.by) };
  },
});
