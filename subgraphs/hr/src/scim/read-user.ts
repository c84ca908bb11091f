import type { ScimConfiguration } from '@samgraf/configuration';
import type { DirectoryUser } from './directory-user.ts';
import { isFalse } from './is-false.ts';
import { enterpriseUser, type ScimUser, userShape } from './scim-shapes.ts';
import { signatureOf } from './signature-of.ts';
import { stampOf } from './stamp-of.ts';

/**
 * One user of a directory. `left` for one that is no longer active, null for what is not as the standard has it.
 *
 * @param attributes where the directory has what the standard has no place for
 */
export function readUser(
  resource: unknown,
  attributes: ScimConfiguration['attributes'],
): DirectoryUser | 'left' | null {
  const { data: user } = userShape.safeParse(resource);
  if (user === undefined) return null;
  if (isFalse(user.active)) return 'left';
  const given = tidy(user.name?.givenName);
  const family = tidy(user.name?.familyName);
  const enterprise = user[enterpriseUser];
  const address = user.addresses?.find((each) => each.type === 'work') ?? user.addresses?.[0];
  return {
    id: user.id,
    stamp: stampOf(user),
    signature: signatureOf(user.userName),
    employeeNumber: tidy(enterprise?.employeeNumber),
    givenName: given,
    familyName: family,
    name:
      tidy(user.displayName) ??
      tidy(user.name?.formatted) ??
      tidy([given, family].filter((each) => each !== null).join(' ')),
    title: tidy(user.title),
    email: work(user.emails),
    telephone: work(user.phoneNumbers),
    workplaceName: tidy(address?.formatted),
    street: tidy(address?.streetAddress),
    postalCode: tidy(address?.postalCode),
    locality: tidy(address?.locality),
    unitCode: extended(user, attributes.unitCode),
    unitName: tidy(enterprise?.department),
    manager: tidy(enterprise?.manager?.value),
    invoiceReference: extended(user, attributes.invoiceReference),
  };
}

/** The one for work: the primary one of them, or the first. Others are private, and nobody's to see. */
function work(values: ScimUser['emails']): string | null {
  const atWork = (values ?? []).filter(({ type }) => type == null || type.toLowerCase() === 'work');
  return tidy((atWork.find(({ primary }) => primary != null && !isFalse(primary)) ?? atWork[0])?.value);
}

/** The value of an extension's attribute. Names of schemas and attributes have no case (RFC 7643, 2.1 and 3.1). */
function extended(user: ScimUser, attribute: string): string | null {
  const end = attribute.lastIndexOf(':');
  const extension = own(user, attribute.slice(0, end));
  if (typeof extension !== 'object' || extension === null) return null;
  const value = own(extension, attribute.slice(end + 1));
  return typeof value === 'string' && value.length <= 500 ? tidy(value) : null;
}

function own(value: object, name: string): unknown {
  const wanted = name.toLowerCase();
  return Object.entries(value).find(([key]) => key.toLowerCase() === wanted)?.[1];
}

function tidy(text: string | null | undefined): string | null {
  const trimmed = text?.normalize('NFC').trim();
  return trimmed ? trimmed : null;
}
