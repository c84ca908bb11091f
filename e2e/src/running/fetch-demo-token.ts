/** An access token for a demo user, asked of the embedded provider as any client of it would. */
export async function fetchDemoToken(url: string, user: string): Promise<string> {
  const response = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'urn:samgraf:params:oauth:grant-type:demo-user',
      client_id: 'samgraf-command-line',
      user,
    }),
  });
  const answer = (await response.json()) as { access_token?: string };
  if (!answer.access_token) throw new Error(`No token for ${user}: ${JSON.stringify(answer)}`);
  return answer.access_token;
}
