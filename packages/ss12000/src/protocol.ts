import { z } from 'zod';

/** What of SS 12000:2020 (API 2.1.0) is read. Names are the standard's, its misspelt ones too. */
const reference = z.object({ id: z.string() });
const text = z.string().max(500).nullish();

export const addressShape = z.object({
  type: z.string().nullish(),
  streetAddress: text,
  postalCode: text,
  locality: text,
  municipalityCode: z.union([z.number(), z.string()]).nullish(),
  realEstateDesignation: text,
});

export const enrolmentShape = z.object({
  // So spelt in the standard.
  enroledAt: reference,
  schoolYear: z.number().int().min(0).max(10).nullish(),
  schoolType: z.string().max(10),
  startDate: z.iso.date(),
  endDate: z.iso.date().nullish(),
  cancelled: z.boolean().nullish(),
});

export const personShape = z.object({
  id: z.string().min(1).max(100),
  givenName: text,
  familyName: text,
  civicNo: z.object({ value: z.string() }).nullish(),
  birthDate: z.string().nullish(),
  securityMarking: z.string().nullish(),
  personStatus: z.string().nullish(),
  addresses: z.array(addressShape).nullish(),
  enrolments: z.array(z.unknown()).nullish(),
  responsibles: z.array(z.object({ person: reference, relationType: z.string().nullish() })).nullish(),
});

export const organisationShape = z.object({
  id: z.string().min(1).max(100),
  displayName: z.string().max(500),
  organisationType: z.string(),
  organisationCode: text,
  organisationNumber: text,
  schoolUnitCode: z.string().max(20).nullish(),
  schoolTypes: z.array(z.string()).nullish(),
  municipalityCode: z.string().max(10).nullish(),
  parentOrganisation: reference.nullish(),
  address: addressShape.nullish(),
});

export const groupShape = z.object({
  id: z.string().min(1).max(100),
  displayName: z.string().max(100),
  groupType: z.string(),
  groupMemberships: z
    .array(z.object({ person: reference, startDate: z.string().nullish(), endDate: z.string().nullish() }))
    .nullish(),
});

/** A page of a list: `data`, or the name of the resource as Skolverket's own subset of the standard has it. */
export const pageShape = z.record(z.string(), z.unknown());

/** What has been taken away, by kind of thing. */
export const deletedShape = z.object({
  data: z.record(z.string(), z.array(z.string()).nullish()),
  pageToken: z.string().nullish(),
});

export type Person = z.output<typeof personShape>;
export type Organisation = z.output<typeof organisationShape>;
export type Group = z.output<typeof groupShape>;
export type Enrolment = z.output<typeof enrolmentShape>;
