import type { Answer } from '../running/answer.ts';

/** What two topologies must agree on: everything but the order of sources and refusals, and times. */
export function comparable({ status, data, errors, extensions }: Answer) {
  return {
    status,
    data: withoutTimes(data),
    errors: errors.map(({ message, extensions: { code } }) => ({ message, code })),
    sources: inOrder(extensions.sources.map((each) => withoutTimes(each))),
    denied: inOrder(extensions.access.denied),
  };
}

/** `asOf` of a live source is the time of asking, and a link to a file is made then, for a while. */
function withoutTimes(value: unknown): unknown {
  if (Array.isArray(value)) {
    const parts = value.map(withoutTimes);
    return parts.some(
      (each) => typeof each === 'object' && each !== null && 'system' in each && 'status' in each,
    )
      ? inOrder(parts)
      : parts;
  }
  if (typeof value === 'string') return value.replace(/^\/content\/.+$/, '/content/…');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [
      key,
      held !== null && key in ownToEach ? ownToEach[key] : withoutTimes(held),
    ]),
  );
}

/** Times, keys that each has made for itself, and what each has written down of its own readers. */
const ownToEach: Readonly<Record<string, string>> = {
  accessedBy: 'a ledger',
  accessLog: 'a ledger',
  accessLogTable: 'a ledger',
  asOf: 'a time',
  expiresAt: 'a time',
  milliseconds: 'a time',
  startedAt: 'a time',
  signingKey: 'a key',
};

const inOrder = (lines: readonly unknown[]): unknown[] =>
  [...lines].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
