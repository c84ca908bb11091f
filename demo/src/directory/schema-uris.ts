/** The schemas that the directory's resources are of. */
export const schemaUris = {
  user: 'urn:ietf:params:scim:schemas:core:2.0:User',
  group: 'urn:ietf:params:scim:schemas:core:2.0:Group',
  enterprise: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
  /** The municipalities' own: the unit's code and the reference that invoices carry. */
  employee: 'urn:se:kommun:scim:1.0:Anstalld',
} as const;
