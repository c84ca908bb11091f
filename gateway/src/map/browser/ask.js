let token = null;

/** From now on everything is asked for with this access token, which the page alone keeps. */
export function useToken(given) {
  token = given;
}

export const isLoggedIn = () => token !== null;

/** Asks with the token. @throws Error with what the server said, in its own words */
export async function ask(address, signal) {
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  const answer = await fetch(address, { headers, signal });
  if (answer.ok) return answer;
  const { description } = await answer.json().catch(() => ({}));
  throw new Error(description ?? `Servern svarade ${answer.status}.`);
}

export const itemsOf = (layer, parameters) =>
  `/ogc/collections/${encodeURIComponent(layer.id)}/items?${new URLSearchParams(parameters)}`;

export const exportOf = (layer, parameters) =>
  `/ogc/collections/${encodeURIComponent(layer.id)}/export?${new URLSearchParams(parameters)}`;

/** Where the next page is, on this server whatever it calls itself; null where there is none. */
export function nextOf({ links }) {
  const next = links.find(({ rel }) => rel === 'next');
  if (!next) return null;
  const { pathname, search } = new URL(next.href);
  return pathname + search;
}

/** What is missing in an answer because a source does not answer; empty where nothing is. */
export function missingOf({ complete, sources }) {
  if (complete) return '';
  const failed = sources.filter(({ status }) => status === 'FAILED').map(({ municipality }) => municipality);
  return failed.length > 0
    ? `Inte helt: källan i ${[...new Set(failed)].join(', ')} svarar inte.`
    : 'Inte helt.';
}
