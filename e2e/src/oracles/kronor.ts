/** Öre of an amount as SIE and the graph write it, `-1250.00`. */
export function ore(amount: string): number {
  const written = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount);
  if (!written) throw new Error(`Expected an amount, got ${amount}.`);
  const value = Number(written[2]) * 100 + Number((written[3] ?? '').padEnd(2, '0'));
  return written[1] ? -value : value;
}

/** An amount in öre as the graph writes it: two decimals, never -0. */
export function kronor(amount: number): string {
  return `${amount < 0 ? '-' : ''}${Math.floor(Math.abs(amount) / 100)}.${String(Math.abs(amount) % 100).padStart(2, '0')}`;
}
