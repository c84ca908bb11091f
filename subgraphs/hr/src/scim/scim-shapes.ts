import { z } from 'zod';

/** What of SCIM 2.0 is read (RFC 7643, 4.1 and 4.3; RFC 7644, 3.4.2). */
const text = z.string().max(500).nullish();

/** The scheme's URI of what most directories extend a user by (RFC 7643, 4.3). */
export const enterpriseUser = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/** A value of a list: some directories write truth as text. */
const valued = z.object({
  value: text,
  type: text,
  primary: z.union([z.boolean(), z.string()]).nullish(),
});

const enterpriseShape = z.looseObject({
  employeeNumber: text,
  department: text,
  manager: z.object({ value: text }).nullish().catch(null),
});

export const userShape = z.looseObject({
  id: z.string().min(1).max(200),
  userName: z.string().min(1).max(200),
  name: z.object({ givenName: text, familyName: text, formatted: text }).nullish(),
  displayName: text,
  title: text,
  active: z.union([z.boolean(), z.string()]).nullish(),
  emails: z.array(valued).nullish(),
  phoneNumbers: z.array(valued).nullish(),
  addresses: z
    .array(z.object({ type: text, formatted: text, streetAddress: text, postalCode: text, locality: text }))
    .nullish(),
  [enterpriseUser]: enterpriseShape.nullish(),
  meta: z.looseObject({ version: text, lastModified: text }).nullish(),
});

export type ScimUser = z.output<typeof userShape>;

/** Which resource there is, whether it counts, and which version of it: all that tells whether it must be read again. */
export const stampShape = z.object({
  id: z.string().min(1).max(200),
  active: userShape.shape.active,
  meta: userShape.shape.meta,
});

/** The outer shape of a list; where nothing is found a server may leave `Resources` out. */
export const listShape = z.object({
  totalResults: z.number().int().min(0),
  startIndex: z.number().int().min(1).nullish(),
  itemsPerPage: z.number().int().min(0).nullish(),
  Resources: z.array(z.unknown()).nullish(),
});
