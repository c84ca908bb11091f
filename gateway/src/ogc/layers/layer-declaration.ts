import { z } from 'zod';

const path = z.string().regex(/^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/, 'expected a path such as "property.place"');
const template: z.ZodType = z.lazy(() => z.union([z.string(), z.record(z.string(), template)]));

/** What stands beside a layer's operation, in `<id>.yaml`. */
export const layerDeclaration = z.strictObject({
  /** For people, in Swedish. */
  title: z.string().min(1),
  description: z.string().min(1),
  audience: z.enum(['PUBLIC', 'SIGNED_IN']),
  connection: path,
  feature: path,
  geometry: z.union([
    z.strictObject({ place: path }),
    z.strictObject({ places: path }),
    z.strictObject({ line: path }),
    z.strictObject({ rings: path }),
    z.strictObject({ geojson: path }),
  ]),
  properties: z.record(
    z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'expected a name such as "designation"'),
    z.strictObject({
      title: z.string().min(1),
      type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'date-time']),
      path: path.optional(),
    }),
  ),
  /** CQL2 text over the attributes: what else the connection gives is not of the layer. */
  only: z.string().min(1).optional(),
  datetime: z.string().optional(),
  counted: z.boolean().default(false),
  box: z
    .strictObject({ variable: z.string(), value: template, exact: z.boolean().default(false) })
    .optional(),
  equals: z
    .record(
      z.string(),
      z.strictObject({
        variable: z.string(),
        list: z.boolean().default(false),
        exact: z.boolean().default(false),
      }),
    )
    .default({}),
});
