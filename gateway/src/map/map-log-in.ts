/** Where the map's page logs people in: a public client of an OpenID provider, by the code flow with PKCE (RFC 7636). */
export interface MapLogIn {
  readonly client: string;
  /** Address of the authorization endpoint. */
  readonly authorization: string;
  /** Address of the token endpoint; the page asks it itself. */
  readonly token: string;
  readonly scope: string;
}
