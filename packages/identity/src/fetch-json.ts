/** How an issuer is reached over HTTP. */
export interface HttpOptions {
  /** Node's own by default. */
  readonly fetch?: typeof fetch;
  /** Milliseconds for one document, a second attempt and its body included: 3 000 by default. */
  readonly timeout?: number;
}

const largest = 256 * 1024;

/**
 * GET of a small JSON document.
 * A redirect is an error: it would let whoever can move one document of the issuer choose the keys.
 * @throws Error with what went wrong; its text may name hosts and is for the log only.
 */
export async function fetchJson(url: string, options: HttpOptions = {}): Promise<unknown> {
  const signal = AbortSignal.timeout(options.timeout ?? 3000);
  const get = () =>
    (options.fetch ?? fetch)(url, { headers: { accept: 'application/json' }, redirect: 'error', signal });
  // Once more: between two refreshes the issuer has often closed the connection that the pool still trusts.
  const response = await get().catch((error: unknown) => {
    if (signal.aborted) throw error;
    return get();
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`expected 200 from ${url}, came ${response.status}`);
  }
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > largest) throw new Error(`expected at most ${largest} characters from ${url}`);
  }
  return JSON.parse(text + decoder.decode());
}
