/** Some directories write truth as text, with capitals or not. */
export const isFalse = (value: boolean | string | null | undefined): boolean =>
  value === false || (typeof value === 'string' && value.toLowerCase() === 'false');
