/** Names of the resources that a register has, as they stand in addresses (SS 12000:2020, 2.1.0). */
export const resourceNames = [
  'organisations',
  'persons',
  'placements',
  'duties',
  'groups',
  'activities',
] as const;
export type ResourceName = (typeof resourceNames)[number];

/** A resource: an id, when it was made and changed, and what is particular to its kind. */
export interface Resource {
  readonly id: string;
  readonly meta: { readonly created: string; readonly modified: string };
  readonly [attribute: string]: unknown;
}

export interface Reference {
  readonly id: string;
}

/** Something that is not there any more, and since when. */
export interface Deleted {
  readonly resource: ResourceName;
  readonly id: string;
  readonly at: string;
}

/** What the school system holds for one municipality. */
export type RegisterFile = Readonly<Record<ResourceName, readonly Resource[]>> & {
  readonly deleted: readonly Deleted[];
};
