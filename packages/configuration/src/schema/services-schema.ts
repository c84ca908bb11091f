import { z } from 'zod';
import { code, text } from './words.ts';

/** An address that a resident's browser or telephone can open. */
const address = z
  .string()
  .refine(
    (value) => /^(?:https:\/\/\S+|tel:\+?[\d-]+)$/.test(value) && URL.canParse(value),
    'an address: https:// or tel:',
  );

const lifeEvents = z.array(code).min(1, 'at least one life event');

/** `municipalities/services/common.yaml`: life events, and links to what other authorities do for them. */
export const commonServicesSchema = z.strictObject({
  /** Code → name in Swedish. */
  lifeEvents: z.record(code, text),
  links: z.array(z.strictObject({ id: code, title: text, organisation: text, url: address, lifeEvents })),
});

/** `municipalities/services/<code>-<name>.yaml`: what one municipality offers, after CPSV-AP. */
export const servicesSchema = z.strictObject({
  tenant: text,
  services: z.array(
    z.strictObject({
      id: code,
      name: text,
      description: text,
      authority: code,
      lifeEvents,
      channels: z
        .array(
          z.strictObject({
            kind: z.enum(['E_SERVICE', 'FORM', 'TELEPHONE', 'VISIT']),
            url: address.nullable().default(null),
            note: text.nullable().default(null),
          }),
        )
        .min(1, 'at least one way to it')
        .max(20, 'at most 20 ways to it'),
    }),
  ),
  /** Ids of common links that are not shown here. */
  linksLeftOut: z.array(code).default([]),
});

export type CommonServicesInput = z.output<typeof commonServicesSchema>;
export type ServicesInput = z.output<typeof servicesSchema>;
