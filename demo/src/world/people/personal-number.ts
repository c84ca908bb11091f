import type { Random } from '../../random/random.ts';
import { luhnDigit } from '../luhn-digit.ts';

/** Day of birth that a personal or coordination number tells (the latter adds 60 to the day). */
export function birthDateOf(number: string): string {
  const day = Number(number.slice(6, 8));
  return `${number.slice(0, 4)}-${number.slice(4, 6)}-${String(day > 60 ? day - 60 : day).padStart(2, '0')}`;
}

/** The ninth digit of the ten is odd for men. */
export const sexOf = (number: string): 'MAN' | 'WOMAN' => (Number(number[10]) % 2 === 1 ? 'MAN' : 'WOMAN');

/**
 * A number that nobody can bear: its check digit is wrong. Shaped as a personal number, twelve digits.
 * @param taken grows by the number made
 */
export function invalidNumber(
  random: Random,
  birthDate: string,
  sex: 'MAN' | 'WOMAN',
  taken: Set<string>,
): string {
  const date = birthDate.replaceAll('-', '');
  for (;;) {
    const serial = random.integer(0, 499) * 2 + (sex === 'MAN' ? 1 : 0);
    const nine = `${date}${String(serial).padStart(3, '0')}`;
    const wrong = (luhnDigit(nine.slice(2)) + random.integer(1, 9)) % 10;
    const number = `${nine}${wrong}`;
    // One serial, one person: two numbers must not differ in the check digit alone.
    if (!taken.has(nine)) {
      taken.add(nine);
      return number;
    }
  }
}
