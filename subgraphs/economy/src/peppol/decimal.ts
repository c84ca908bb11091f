/**
 * A decimal number, exact: `units` × 10^-`scale`. Amounts of money are never floats, and prices may have more
 * decimals than amounts.
 */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

export const zero: Decimal = { units: 0n, scale: 0 };

/** Far more digits than any amount has: what is longer is no number but an attempt. */
const pattern = /^([+-]?)(\d{1,18})(?:\.(\d{1,12}))?$/;

/** @returns null where the text is no decimal number (xs:decimal, of at most 18 digits and 12 decimals). */
export function parseDecimal(text: string): Decimal | null {
  const parts = pattern.exec(text);
  if (parts === null) return null;
  const [, sign, whole = '', decimals = ''] = parts;
  const units = BigInt(whole + decimals);
  return { units: sign === '-' ? -units : units, scale: decimals.length };
}

/** The units that a number has at a scale not below its own. */
const at = ({ units, scale }: Decimal, wanted: number): bigint => units * 10n ** BigInt(wanted - scale);

export function add(one: Decimal, other: Decimal): Decimal {
  const scale = Math.max(one.scale, other.scale);
  return { units: at(one, scale) + at(other, scale), scale };
}

export const negate = ({ units, scale }: Decimal): Decimal => ({ units: -units, scale });

export const subtract = (one: Decimal, other: Decimal): Decimal => add(one, negate(other));

export function sum(all: readonly Decimal[]): Decimal {
  return all.reduce(add, zero);
}

export const multiply = (one: Decimal, other: Decimal): Decimal => ({
  units: one.units * other.units,
  scale: one.scale + other.scale,
});

export const isNegative = ({ units }: Decimal): boolean => units < 0n;

/** Below, at or above zero: the sign of `one - other`. */
export function compare(one: Decimal, other: Decimal): number {
  const { units } = subtract(one, other);
  return units < 0n ? -1 : units > 0n ? 1 : 0;
}

export const equal = (one: Decimal, other: Decimal): boolean => compare(one, other) === 0;

/** Whether two numbers are no further apart than so much. */
export function near(one: Decimal, other: Decimal, slack: Decimal): boolean {
  const difference = subtract(one, other);
  return compare(isNegative(difference) ? negate(difference) : difference, slack) <= 0;
}

/** Decimals that count: `12.50` has one. */
export function decimalsOf({ units, scale }: Decimal): number {
  let [rest, decimals] = [units, scale];
  while (decimals > 0 && rest % 10n === 0n) [rest, decimals] = [rest / 10n, decimals - 1];
  return decimals;
}

/** Hundredths, where a number has no more decimals than two and is small enough to be summed exactly by millions. */
export function hundredths(decimal: Decimal): number | null {
  if (decimalsOf(decimal) > 2) return null;
  const { units } = add(decimal, { units: 0n, scale: 2 });
  const whole = decimal.scale > 2 ? units / 10n ** BigInt(decimal.scale - 2) : units;
  return whole > largest || whole < -largest ? null : Number(whole);
}

/** Ten milliards of kronor in öre: more than a municipality turns over in a year. */
const largest = 1_000_000_000_000n;
