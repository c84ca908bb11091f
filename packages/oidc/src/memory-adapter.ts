import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Log-ins, codes and grants at most, all kinds together; the oldest goes first. */
const size = 10_000;

/**
 * Keeps what the provider must remember between two requests of a log-in, in memory: a restart asks users to
 * log in again. Access tokens are not among it; they are signed and stand for themselves.
 */
export function createMemoryAdapter(now: () => number = Date.now): (model: string) => Adapter {
  const entries = new Map<string, { readonly payload: AdapterPayload; readonly until: number }>();

  function find(key: string): AdapterPayload | undefined {
    const entry = entries.get(key);
    if (entry !== undefined && entry.until > now()) return entry.payload;
    entries.delete(key);
    return undefined;
  }

  function findBy(model: string, property: 'uid' | 'userCode', value: string): AdapterPayload | undefined {
    for (const [key, { payload }] of entries) {
      if (key.startsWith(`${model}:`) && payload[property] === value) return find(key);
    }
    return undefined;
  }

  return (model) => ({
    async upsert(id, payload, expiresIn) {
      const key = `${model}:${id}`;
      entries.delete(key);
      if (entries.size >= size) entries.delete(entries.keys().next().value!);
      entries.set(key, { payload, until: expiresIn ? now() + expiresIn * 1000 : Number.POSITIVE_INFINITY });
    },
    async find(id) {
      return find(`${model}:${id}`);
    },
    async findByUid(uid) {
      return findBy(model, 'uid', uid);
    },
    async findByUserCode(userCode) {
      return findBy(model, 'userCode', userCode);
    },
    async consume(id) {
      const payload = find(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(now() / 1000);
    },
    async destroy(id) {
      entries.delete(`${model}:${id}`);
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
    },
  });
}
