import type { DeniedEntry, SourceEntry } from '@samgraf/subgraph';
import { Truth } from '../../execution/truth.ts';
import type { LayerPage } from './layer-page.ts';

/** The truth about a layer, over all the pages of the graph that it was made of. */
export class TruthOfLayer {
  readonly #truth = new Truth();
  readonly #problems = new Set<string>();
  #complete = true;

  add({ answer, complete }: LayerPage): void {
    this.#truth.add({ extensions: { sources: answer.sources, access: { denied: answer.denied } } } as never);
    for (const each of answer.problems) this.#problems.add(each);
    this.#complete &&= complete;
  }

  get told(): {
    complete: boolean;
    sources: readonly SourceEntry[];
    denied: readonly DeniedEntry[];
    problems: readonly string[];
  } {
    const { sources, access } = this.#truth.extensions();
    return { complete: this.#complete, sources, denied: access.denied, problems: [...this.#problems] };
  }
}
