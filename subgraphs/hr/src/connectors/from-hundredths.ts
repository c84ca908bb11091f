/** A number that is kept in hundredths; null where it is not known. */
export const fromHundredths = (value: number | null): number | null => (value === null ? null : value / 100);
