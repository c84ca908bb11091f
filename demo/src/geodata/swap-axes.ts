/** GeoJSON coordinates, as text, with the two numbers of each position changed about. */
export const swapAxes = (coordinates: string): string =>
  coordinates.replace(/\[([^[\],]+),([^[\],]+)\]/g, '[$2,$1]');
