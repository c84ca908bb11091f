/**
 * Whether a text is as a pattern says: `%` for any characters, `_` for one, `\` before one that stands for itself.
 * Goes back to the last `%` only, so that no pattern takes longer than text times pattern.
 */
export function like(text: string, pattern: string): boolean {
  const characters = Array.from(text);
  const steps = compile(pattern);
  let [at, step, anyAt, anyStep] = [0, 0, -1, -1];
  while (at < characters.length) {
    const wanted = steps[step];
    if (wanted === any) {
      [anyAt, anyStep] = [at, step];
      step++;
    } else if (wanted !== undefined && (wanted === one || wanted === characters[at])) {
      at++;
      step++;
    } else if (anyStep >= 0) {
      at = ++anyAt;
      step = anyStep + 1;
    } else {
      return false;
    }
  }
  while (steps[step] === any) step++;
  return step === steps.length;
}

const any = Symbol('%');
const one = Symbol('_');
const never = Symbol('\\');

function compile(pattern: string): Array<string | symbol> {
  const steps: Array<string | symbol> = [];
  const characters = Array.from(pattern);
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index]!;
    // One at the end stands before nothing, and nothing is as such a pattern says.
    if (character === '\\') steps.push(characters[++index] ?? never);
    else steps.push(character === '%' ? any : character === '_' ? one : character);
  }
  return steps;
}
