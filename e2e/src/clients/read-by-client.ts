import type { AskPage, Feature, FeatureClient } from '@samgraf/geodata';
import { createSourceHttp, SourceFailure, type SourceFailureReason } from '@samgraf/sources';

export interface ReadOptions {
  /** What the client is given as the service's address. */
  readonly url: string;
  readonly client: FeatureClient;
  readonly collection: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A whole collection, by a client of ours over a connection of ours. @throws AxesError */
export async function readByClient({
  url,
  client,
  collection,
  headers = {},
}: ReadOptions): Promise<Feature[] | SourceFailure> {
  const http = createSourceHttp({
    system: 'clients',
    baseUrl: url,
    deadlineMs: 30_000,
    attemptMs: 20_000,
    retries: 0,
  });
  const source = http.connection('1461', headers);
  const call = { signal: new AbortController().signal, requestId: 'clients' };
  const ask: AskPage = async (work) => {
    const { value, state } = await source.ask(call, work);
    if (state.status === 'FAILED') throw new SourceFailure('clients', state.reason as SourceFailureReason);
    return value as Awaited<ReturnType<typeof work>>;
  };
  const found: Feature[] = [];
  try {
    for await (const { features } of client.pages({ collection }, ask)) found.push(...features);
    return found;
  } catch (error) {
    if (error instanceof SourceFailure) return error;
    throw error;
  } finally {
    await http.close();
  }
}
