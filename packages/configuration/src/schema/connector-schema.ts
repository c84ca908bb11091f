import { z } from 'zod';
import { geodataKinds } from '../geodata-kinds.ts';
import { code, text } from './words.ts';

const digits = z.string().regex(/^\d+$/, 'a number in quotes');

const sieFolder = z.strictObject({
  kind: z.literal('sie-folder'),
  folder: text,
  authority: code,
  dimensions: z.strictObject({ costCentre: digits, supplier: digits }),
  unitPrefixLength: z.int('a number of characters').min(1, 'a number of characters, 1 or more'),
  supplierSeries: z.array(text).min(1, 'at least one beginning of a name').default(['L']),
  accountGroups: z
    .array(
      z.strictObject({ from: digits, to: digits, group: z.string().regex(/^\d\d$/, 'two digits in quotes') }),
    )
    .min(1, 'at least one range')
    .nullable()
    .default(null),
});

/** Files in PEM, by the paths that the environment gives. */
const sourceTls = z.strictObject({
  ca: text.nullable().default(null),
  certificate: text.nullable().default(null),
  key: text.nullable().default(null),
});

const caseApi = z.strictObject({
  kind: z.literal('case-api'),
  url: z
    .string()
    .refine(
      (value) => /^https?:\/\/\S+[^/]$/.test(value) && URL.canParse(value),
      'an address without a trailing slash',
    ),
  key: text,
  tls: sourceTls.nullable().default(null),
  namespaces: z.record(text, code).refine((each) => Object.keys(each).length > 0, 'at least one namespace'),
});

const peppolFolder = z.strictObject({
  kind: z.literal('peppol-folder'),
  folder: text,
  authority: code,
  endpoints: z
    .array(z.string().regex(/^\d{4}:\S+$/, 'an electronic address such as `0007:2120001488`'))
    .min(1, 'at least one electronic address'),
  buyerReference: z.strictObject({
    prefix: z.string().regex(/^[A-Z]*$/, 'capital letters'),
    digits: z.int('a number of digits').min(1, 'a number of digits, 1 to 20').max(20),
  }),
});

const ermsFolder = z.strictObject({
  kind: z.literal('erms-folder'),
  folder: text,
  namespaces: caseApi.shape.namespaces,
  ownElements: z.strictObject({ property: text, release: text, checksum: text, size: text }),
});

const degrees = z.number('degrees').min(-180, 'degrees').max(180, 'degrees');

const gtfsFolder = z.strictObject({
  kind: z.literal('gtfs-folder'),
  folder: text,
  authority: code,
  within: z
    .tuple([degrees, degrees, degrees, degrees], 'west, south, east and north')
    .refine(([west, south, east, north]) => west < east && south < north, 'west, south, east and north'),
});

const address = caseApi.shape.url;

const ss12000 = z.strictObject({
  kind: z.literal('ss12000'),
  url: address,
  tokenUrl: address,
  clientId: text,
  clientSecret: text,
  authority: code,
  tls: sourceTls.nullable().default(null),
});

/** Where SCIM has something that its standard has no place for: an extension's URI, a colon, and the attribute's name. */
const scimAttribute = z
  .string()
  .regex(
    /^urn:[A-Za-z0-9][A-Za-z0-9-]*(:[\w.-]+)+$/,
    'an attribute of an extension such as `urn:x:y:User:code`',
  );

const scim = z.strictObject({
  kind: z.literal('scim'),
  url: address,
  token: text,
  authority: code,
  attributes: z.strictObject({ unitCode: scimAttribute, invoiceReference: scimAttribute }),
  tls: sourceTls.nullable().default(null),
});

const paxmlFolder = z.strictObject({
  kind: z.literal('paxml-folder'),
  folder: text,
  authority: code,
  unitPrefixLength: sieFolder.shape.unitPrefixLength,
});

/** What a geodata service calls a collection, alone or with how often it is read whole and how its properties are called. */
const geodataCollection = z
  .union(
    [
      z.string().min(1),
      z.strictObject({
        id: text,
        refreshMinutes: z.int().min(1).max(10_080).default(60),
        properties: z.record(text, text).default({}),
      }),
    ],
    'the name of a collection, or `id`, `refreshMinutes` (1 to 10 080) and `properties`',
  )
  .transform((value) =>
    typeof value === 'string' ? { id: value, refreshMinutes: 60, properties: {} } : value,
  );

const geodata = {
  url: address,
  key: text.nullable().default(null),
  authority: code,
  tls: sourceTls.nullable().default(null),
  collections: z
    .partialRecord(z.enum(geodataKinds), geodataCollection)
    .refine((each) => Object.keys(each).length > 0, 'at least one collection'),
};

const ogcFeatures = z.strictObject({ kind: z.literal('ogc-features'), ...geodata });

const wfs = z.strictObject({
  kind: z.literal('wfs'),
  ...geodata,
  namespace: text,
  format: z.enum(['gml', 'json']).default('gml'),
});

/** How a system is reached, by the protocol that it speaks. */
export const connectorSchema = z.discriminatedUnion(
  'kind',
  [sieFolder, caseApi, peppolFolder, ermsFolder, gtfsFolder, ss12000, scim, paxmlFolder, ogcFeatures, wfs],
  'sie-folder, case-api, peppol-folder, erms-folder, gtfs-folder, ss12000, scim, paxml-folder, ogc-features or wfs',
);
