import { AsyncLocalStorage } from 'node:async_hooks';

const requests = new AsyncLocalStorage<string>();

/** Does something as a part of answering this request: what is logged meanwhile carries its id. */
export function withinRequest<R>(requestId: string, work: () => R): R {
  return requests.run(requestId, work);
}

/** The id of the request that is being answered; undefined outside of one. */
export function currentRequestId(): string | undefined {
  return requests.getStore();
}
