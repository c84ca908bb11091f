/** The day on which the demo municipalities are seen. Fixed, so that the same seed gives the same bytes. */
export const referenceDate = '2026-11-20';
