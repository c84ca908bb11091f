// Preloaded (`node --import`) by the benchmark alone: takes policy and ledger out of the code as it is loaded, so that
// what they cost can be measured. Nothing in the product can do this.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const everybody = "return { allow: true, ground: { kind: 'PUBLIC', reference: null }, ownDataOnly: false };";

/** Of a module, below the repository's root, what is put for what. */
const taken: Readonly<Record<string, readonly [string, string]>> = {
  'packages/policy/src/decide.ts': [
    'for (const rule of rules) {',
    `${everybody} for (const rule of rules) {`,
  ],
  'packages/policy/src/record-allowed.ts': [
    'if (!mask.readable) return null;',
    'if (mask.readable) return mask; return null;',
  ],
  'packages/subgraph/src/ledger/recorded.ts': ['await ledger.write(recorder.entries(truth.denied));', ''],
  'packages/subgraph/src/ledger/recorder.ts': [
    'saw({ type, mask, labelled }: Seen): void {',
    'saw({ type, mask, labelled }: Seen): void { return;',
  ],
};

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const module = Object.keys(taken).find((each) => url.endsWith(`/${each}`));
    if (!module) return loaded;
    const [from, to] = taken[module]!;
    const source = readFileSync(fileURLToPath(url), 'utf8');
    if (!source.includes(from)) {
      // It has been built otherwise since: a figure that measures nothing is worse than none.
      console.error(`nothing to take away in ${module}`);
      process.exit(3);
    }
    return { ...loaded, source: source.replace(from, () => to) };
  },
});
