/** Longer than any issuer's token that we know, shorter than what Node lets a header be. */
export const longestToken = 8192;

/** The token of an `Authorization: Bearer` header (RFC 6750, 2.1): a signed JWT in three parts; null when it is not. */
export function bearerToken(authorization: string): string | null {
  if (authorization.length > longestToken + 'Bearer '.length) return null;
  return /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1] ?? null;
}
