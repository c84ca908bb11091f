import { z } from 'zod';

/** Signatures that a token may carry. Never `none`, never a shared secret (HS*): a public key would be one. */
const algorithm = z.enum(['ES256', 'RS256', 'PS256']);

/** A claim by its exact name (`https://id.oidc.se/claim/orgUnit`), or the path to a nested one (`[realm_access, roles]`). */
const claim = z.union([z.string().min(1), z.array(z.string().min(1)).min(1).readonly()]);

/** Without `equals` the claim need only be there. */
const when = z.strictObject({
  claim,
  equals: z.union([z.string(), z.array(z.string()).min(1).readonly()]).optional(),
});

/** Which tenant, by its organisation number (with or without a hyphen) or by its code. */
const tenant = z.strictObject({ claim, is: z.enum(['ORGANISATION_NUMBER', 'CODE']) });

/** `values` translates the issuer's words to ours; what it does not list is dropped. */
const translated = { claim, values: z.record(z.string(), z.string().min(1)).optional() };

const authority = z.strictObject(translated);

/** Only roles that begin with `prefix` are ours; it is cut off. */
const roles = z.strictObject({ ...translated, prefix: z.string().default('') });

/** `<signature>@<organisation number>`: what an employee is called in the own organisation's systems. */
const signature = z.strictObject({ claim, is: z.enum(['ORG_AFFILIATION']) });

/** The only kind whose personal number can be mapped at all is the citizen: an employee's cannot be kept by mistake. */
const kind = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('EMPLOYEE'),
    when,
    tenant,
    authority: authority.optional(),
    signature: signature.optional(),
    roles,
  }),
  z.strictObject({ kind: z.literal('CITIZEN'), when, personNumber: claim, tenant: tenant.optional() }),
  z.strictObject({ kind: z.literal('REPRESENTATIVE'), when, roles: roles.optional() }),
  z.strictObject({ kind: z.literal('SYSTEM'), when, actingFor: tenant, roles: roles.optional() }),
]);

const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

/**
 * The allow-list of `acr` values. The URIs are not ordered, so each is listed with its level; what is not listed
 * gives level 0. Sweden Connect's `uncertified-*` says that nobody has audited the claim, so it is never 3.
 */
const assurance = z
  .record(z.string().min(1), level)
  .refine(
    (levels) => Object.entries(levels).every(([acr, given]) => !/(^|\/)uncertified-/.test(acr) || given <= 2),
    'an uncertified-* level is at most 2',
  );

/** One file of `issuers/`: how an OpenID provider's access tokens are read. */
export const issuerMapping = z.strictObject({
  /** The exact `iss` of its tokens; `embedded` stands for the provider inside Samgraf. */
  issuer: z.union([z.literal('embedded'), z.url({ protocol: /^https?$/ })]),
  /** The `aud` that tokens for Samgraf carry. `OIDC_AUDIENCE` overrides it. */
  audience: z.string().min(1).optional(),
  algorithms: z.array(algorithm).min(1).readonly(),
  /** Put before the subject to make a principal's id, where several issuers could give the same subject. */
  subjectPrefix: z.string().default(''),
  assurance,
  /** The first whose `when` holds decides; a token that none fits is refused. */
  kinds: z.array(kind).min(1).readonly(),
});

export type IssuerMapping = z.infer<typeof issuerMapping>;
export type KindMapping = IssuerMapping['kinds'][number];
/** Name of a claim, or the path to it. */
export type ClaimName = z.infer<typeof claim>;
export type TenantMapping = z.infer<typeof tenant>;
export type TranslatedClaim = z.infer<typeof authority>;

/** A mapping put to use: the issuer's real address, and an audience that is settled. */
export interface IssuerConfiguration extends IssuerMapping {
  readonly audience: string;
}
