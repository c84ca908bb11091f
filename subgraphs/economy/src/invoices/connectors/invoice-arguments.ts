import { SamgrafError } from '@samgraf/errors';
import { isDay } from '../../peppol/day.ts';
import { hundredths, parseDecimal } from '../../peppol/decimal.ts';

/** @throws SamgrafError BAD_ARGUMENT when it is given and no day. */
export function dayArgument(name: string, value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && isDay(value)) return value;
  throw new SamgrafError('BAD_ARGUMENT', `Expected \`${name}\` to be a day, YYYY-MM-DD.`);
}

/** Öre. @throws SamgrafError BAD_ARGUMENT when it is given and no amount. */
export function amountArgument(name: string, value: unknown): number | null {
  if (value === undefined || value === null) return null;
  const decimal = parseDecimal(String(value));
  const ore = decimal && hundredths(decimal);
  if (ore === null)
    throw new SamgrafError('BAD_ARGUMENT', `Expected \`${name}\` to be an amount: \`1250.00\`.`);
  return ore;
}
