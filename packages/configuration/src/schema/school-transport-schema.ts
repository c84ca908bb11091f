import { z } from 'zod';
import { date, text } from './words.ts';

const year = z.int('a school year').min(0, 'a school year, 0 to 10').max(10, 'a school year, 0 to 10');
const metres = z.int('whole metres').min(1, 'metres, 1 or more');

/**
 * A municipality's own limit for school transport (skolskjuts, skollagen 10 kap. 32 §). There is no default: where
 * nothing is configured nothing is said of anybody's right.
 */
export const schoolTransportRuleSchema = z.strictObject({
  /** Types of school by their codes in SS 12000. */
  types: z.array(z.enum(['FKLASS', 'GR', 'GRS', 'GY', 'GYS'])).min(1, 'at least one type of school'),
  /** First and last school year; 0 is förskoleklass. */
  years: z
    .tuple([year, year], 'a first and a last school year')
    .refine(([first, last]) => first <= last, 'a last school year that is not before the first'),
  /** Along the road, on foot, from home to school. */
  metres,
  /** `AT_LEAST`: a way of exactly so many metres is enough. `MORE_THAN`: it is not. */
  limit: z.enum(['AT_LEAST', 'MORE_THAN']),
  /** How far a pupil may be asked to walk to a stop; null where nothing is decided. */
  stopMetres: metres.nullable().default(null),
  /** `AVOIDED`: the way is measured where no stretch is marked as unsafe. `WALKED`: marks make no difference. */
  unsafe: z.enum(['AVOIDED', 'WALKED']),
  /** Where it was decided: a diary number, or the place where it is published. */
  decision: text,
  from: date,
  to: date.nullable().default(null),
});

export type SchoolTransportRuleInput = z.output<typeof schoolTransportRuleSchema>;
