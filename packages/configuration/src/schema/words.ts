import { z } from 'zod';

/** Every schema's own message says what was expected. */
const matching = (pattern: RegExp, expected: string) => z.string().regex(pattern, expected);

export const text = matching(/\S/, 'some text');

/** A civil date in Sweden that exists: 30 February is none. */
export const date = z
  .string()
  .refine(
    (value) => /^\d{4}-\d\d-\d\d$/.test(value) && z.iso.date().safeParse(value).success,
    'a date, `YYYY-MM-DD`',
  );

/** Words in lower case joined by hyphens: `case-officer`. */
export const code = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a code of lower-case letters, digits and hyphens');

/** `economy.ledger` */
export const area = matching(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/, 'an area such as `economy.ledger`');

export const level = z.union(
  [z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)],
  'a level of collaboration, 1 to 5',
);

/** 4 is never published, so nothing is granted or raised to it. */
export const confidentiality = z.union(
  [z.literal(0), z.literal(1), z.literal(2), z.literal(3)],
  'a confidentiality, 0 to 3',
);

/** Ten digits with a hyphen, whose last is right (Luhn) and whose third is at least 2, as a legal person's is. */
export const organisationNumber = z
  .string()
  .refine(
    (value) => /^\d\d[2-9]\d{3}-\d{4}$/.test(value) && luhn(value.replace('-', '')),
    'an organisation number with its check digit, `212000-1488`',
  );

function luhn(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const product = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}
