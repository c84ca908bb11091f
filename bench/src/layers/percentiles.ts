/** Milliseconds, sorted out: `p50`, `p99`, `most`. */
export function percentiles(milliseconds: readonly number[]): { p50: number; p99: number; most: number } {
  const sorted = [...milliseconds].sort((one, other) => one - other);
  const at = (part: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]! * 10) / 10;
  return { p50: at(0.5), p99: at(0.99), most: at(1) };
}
