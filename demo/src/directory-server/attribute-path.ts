import { schemaUris } from '../directory/schema-uris.ts';

/** Where an attribute is: names in lower case, since attribute names have no case (RFC 7643, 2.1). */
export type AttributePath = readonly string[];

const core: readonly string[] = [schemaUris.user, schemaUris.group].map((uri) => uri.toLowerCase());
const extensions: readonly string[] = [schemaUris.enterprise, schemaUris.employee].map((uri) =>
  uri.toLowerCase(),
);
const name = /^(\$ref|[a-z][\w-]*)(\.(\$ref|[a-z][\w-]*))?$/;

/** `name.familyName`, `urn:…:User:employeeNumber`, or an extension's URI alone; null for what is no path. */
export function attributePath(text: string): AttributePath | null {
  const path = text.toLowerCase();
  const extension = extensions.find((uri) => path === uri || path.startsWith(`${uri}:`));
  if (extension === path) return [path];
  const schema = extension ?? core.find((uri) => path.startsWith(`${uri}:`));
  const rest = schema === undefined ? path : path.slice(schema.length + 1);
  if (!name.test(rest)) return null;
  return [...(extension === undefined ? [] : [extension]), ...rest.split('.')];
}
