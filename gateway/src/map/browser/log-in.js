const kept = 'samgraf-map-log-in';
const redirectTo = () => `${location.origin}/karta`;

const text = (bytes) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const random = () => text(crypto.getRandomValues(new Uint8Array(32)));

/** Whether the browser lets a page log in: only where nobody on the way can read along. */
export const canLogIn = () => window.isSecureContext;

/** Leaves for the provider, and comes back to this page with a code (RFC 6749, 4.1; RFC 7636). */
export async function logIn({ client, authorization, scope }) {
  const [verifier, state] = [random(), random()];
  sessionStorage.setItem(kept, JSON.stringify({ verifier, state }));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const parameters = new URLSearchParams({
    client_id: client,
    response_type: 'code',
    redirect_uri: redirectTo(),
    scope,
    state,
    code_challenge: text(new Uint8Array(digest)),
    code_challenge_method: 'S256',
  });
  location.assign(`${authorization}?${parameters}`);
}

/**
 * The access token of a log-in that this address comes from; null where it comes from none. It is kept by the page alone, and is
 * gone when the page is.
 *
 * @throws Error where the provider gave none
 */
export async function tokenOfLogIn({ client, token }) {
  const came = new URLSearchParams(location.search);
  if (!came.has('state')) return null;
  const { verifier, state } = JSON.parse(sessionStorage.getItem(kept) ?? '{}');
  sessionStorage.removeItem(kept);
  // Neither the code nor the state is to be in the history, or in what is copied from the address.
  history.replaceState(null, '', location.pathname);
  if (came.get('state') !== state || !came.has('code')) throw new Error('Inloggningen avbröts.');
  const answer = await fetch(token, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: client,
      code: came.get('code'),
      redirect_uri: redirectTo(),
      code_verifier: verifier,
    }),
  });
  const { access_token: given } = await answer.json();
  if (!answer.ok || !given) throw new Error('Inloggningen gick inte igenom.');
  return given;
}
