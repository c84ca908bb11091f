/** Whether the last digit completes the others by the Luhn rule, as that of an organisation number does. */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]) * (1 + (index % 2));
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** Ten digits of what is written as an organisation number, or as a personal number with its century; else null. */
export function tenDigits(text: string): string | null {
  const digits = text.replace(/[\s-]/g, '');
  if (/^\d{10}$/.test(digits)) return digits;
  return /^(?:19|20|16)\d{10}$/.test(digits) ? digits.slice(2) : null;
}

/**
 * Whether a number is a natural person's: the third digit of a legal person's is at least 2, where a personal
 * number has the month. A sole trader's organisation number is their personal number.
 */
export const isPersonalNumber = (tenDigitNumber: string): boolean => tenDigitNumber[2]! < '2';
