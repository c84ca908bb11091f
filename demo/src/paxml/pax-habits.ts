/** How each municipality's files differ from what the standard asks: all of it is seen in real files. */
export interface PaxHabits {
  readonly encoding: 'UTF-8' | 'ISO-8859-1';
  readonly byteOrderMark: boolean;
  readonly declaration: boolean;
  readonly decimalComma: boolean;
  /** `[Europe/Stockholm]` and nine digits after the second, as Java writes. */
  readonly javaTime: boolean;
}

const plain: PaxHabits = {
  encoding: 'UTF-8',
  byteOrderMark: false,
  declaration: true,
  decimalComma: false,
  javaTime: false,
};

export const paxHabits: Readonly<Record<string, PaxHabits>> = {
  '1438': { ...plain, byteOrderMark: true },
  '1439': { ...plain, encoding: 'ISO-8859-1' },
  '1460': { ...plain, declaration: false },
  '1461': plain,
  '1492': { ...plain, decimalComma: true, javaTime: true },
};
