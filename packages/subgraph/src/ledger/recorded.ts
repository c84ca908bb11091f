import { type Ledger, LedgerUnavailable } from '@samgraf/ledger';
import type { SubgraphResponse } from '../subgraph.ts';
import type { Truth } from '../truth.ts';
import type { Recorder } from './recorder.ts';

/** One working out of an answer, with what it was shown. */
interface Ran {
  readonly result: SubgraphResponse;
  readonly truth: Truth;
  readonly recorder: Recorder;
}

/**
 * Releases an answer when the ledger has what it shows. Where the ledger cannot have it, the answer is worked out
 * once more without what needs it, and says so; a change of something is never run again, so its answer is held.
 *
 * @param run works the answer out, without the information of the tenants given (null: of all) that needs the ledger
 * @throws LedgerUnavailable where the rest cannot be written down either
 */
export async function recorded(
  run: (closed?: ReadonlySet<string> | null) => Promise<Ran>,
  ledger: Ledger,
  mutates: boolean,
): Promise<SubgraphResponse> {
  const { result, truth, recorder } = await run();
  try {
    await ledger.write(recorder.entries(truth.denied));
    return { ...result, extensions: { sources: truth.sources, access: { denied: truth.denied } } };
  } catch (error) {
    if (!(error instanceof LedgerUnavailable) || mutates) throw error;
    return theRest(await run(error.tenants), ledger, error);
  }
}

async function theRest(
  { result, truth, recorder }: Ran,
  ledger: Ledger,
  error: LedgerUnavailable,
): Promise<SubgraphResponse> {
  const isClosed = (tenant: string) => error.tenants?.has(tenant) ?? true;
  // A refusal that cannot be written down is not told either.
  const denied = truth.denied.filter((each) => !isClosed(each.municipality) || !recorder.needed(each));
  await ledger.write(recorder.entries(denied));
  return {
    ...result,
    errors: [...(result.errors ?? []), error as never],
    extensions: { sources: truth.sources, access: { denied } },
  };
}
