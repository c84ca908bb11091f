/** What a directory server reads at its start: SCIM resources as they are served, but for their addresses. */
export interface DirectoryFile {
  readonly users: readonly ScimResource[];
  readonly groups: readonly ScimResource[];
}

/** A resource of RFC 7643: attributes by name, those of an extension below its URI. */
export interface ScimResource {
  readonly schemas: readonly string[];
  readonly id: string;
  readonly meta: {
    readonly resourceType: 'User' | 'Group';
    readonly created: string;
    readonly lastModified: string;
    readonly version: string;
  };
  readonly [attribute: string]: unknown;
}
