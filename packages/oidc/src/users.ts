import { z } from 'zod';

/** Set by the provider itself: a user who could bring them could forge an issuer, an audience or a lifetime. */
const reserved = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'client_id', 'scope', 'acr', 'cnf', 'azp'];

const user = z.strictObject({
  /** What `npm run token --` takes, and the subject of the user's tokens: `case-officer.mellerud`. */
  name: z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'expected a name such as case-officer.mellerud'),
  /** How the user has been authenticated: a URI such as `http://id.elegnamnden.se/loa/1.0/loa2`. */
  acr: z.string().min(1).optional(),
  /** Put into the access token as they are. */
  claims: z
    .record(z.string().min(1), z.unknown())
    .refine((claims) => !reserved.some((name) => Object.hasOwn(claims, name)), {
      error: `claims cannot set ${reserved.join(', ')}`,
    }),
});

/** The users of the embedded provider: a list with no name twice. */
export const users = z
  .array(user)
  .min(1)
  .refine((list) => new Set(list.map((each) => each.name)).size === list.length, 'each name stands once');

export type User = z.infer<typeof user>;
