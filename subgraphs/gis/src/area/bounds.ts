/** What a place may have: Sweden, generously. */
export const bounds = {
  easting: [200_000, 1_000_000],
  northing: [6_000_000, 7_800_000],
  longitude: [8, 27],
  latitude: [54, 71],
} as const;
