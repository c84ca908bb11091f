import { commandLineClient, demoUserGrant } from './names.ts';

/**
 * An access token for a demo user from a running Samgraf's embedded provider.
 * @param url Samgraf's address, `http://localhost:4000`; with or without `/graphql`.
 * @throws Error with a sentence for the person at the command line.
 */
export async function fetchToken(url: string, user: string): Promise<string> {
  const { protocol, origin } = URL.parse(url) ?? {};
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new Error(`Expected an address such as http://localhost:4000, came ${url}.`);
  }
  const address = `${origin}/oidc/token`;
  const body = new URLSearchParams({ grant_type: demoUserGrant, client_id: commandLineClient, user });
  const response = await fetch(address, { method: 'POST', body, redirect: 'error' }).catch(() => {
    throw new Error(`Samgraf does not answer at ${origin}. Start it with npm start, or give --url.`);
  });
  const answer: unknown = await response.json().catch(() => null);
  if (typeof answer === 'object' && answer !== null) {
    if ('access_token' in answer && typeof answer.access_token === 'string') return answer.access_token;
    if ('error_description' in answer) throw new Error(`No token for ${user}: ${answer.error_description}.`);
  }
  throw new Error(
    `${origin} has no embedded OpenID provider (${response.status} from ${address}). When OIDC_ISSUER is set, tokens come from that issuer.`,
  );
}
