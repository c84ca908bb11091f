/**
 * The local part of a voucher's id: `2026-A-123`. What is not a plain letter or digit in series or number is
 * written as its code, so that two vouchers never meet in one id. A voucher without a number, or with one that is
 * taken, is told by its line in the file.
 */
export function voucherLocal(
  fiscalYear: number,
  series: string,
  number: string,
  line: number | null,
): string {
  const local = `${fiscalYear}-${plain(series)}-${plain(number)}`;
  return line === null ? local : `${local}~${line}`;
}

/** A code with nothing in it but letters, digits and `.`; {@link unplain} gives it back. */
export function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, (each) => `.${each.charCodeAt(0).toString(16)}.`);
}

export function unplain(text: string): string {
  return text.replace(/\.([0-9a-f]{1,4})\./g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
