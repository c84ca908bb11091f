/** Names that the provider, its clients and its tests must agree on. */

/** `aud` of the access tokens. */
export const audience = 'samgraf';

/** The resource indicator (RFC 8707) of the graph; an absolute URI, as the RFC wants. It is the default. */
export const graphResource = 'urn:samgraf:params:oauth:resource:graph';

/** The scope that the graph's tokens carry. */
export const graphScope = 'graph';

/** A token for a demo user, by name alone. Registered here and nowhere else: this provider knows demo users only. */
export const demoUserGrant = 'urn:samgraf:params:oauth:grant-type:demo-user';

/** The client of `npm run token`. */
export const commandLineClient = 'samgraf-command-line';

/** The client of browsers and desktop programs, by the code flow. */
export const portalClient = 'samgraf-portal';

/** Seconds that an access token is valid. */
export const tokenLifetime = 3600;
