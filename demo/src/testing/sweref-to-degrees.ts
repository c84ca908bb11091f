/**
 * Longitude and latitude of a point in SWEREF 99 TM by Gauss' conformal projection, after the formulas that
 * Lantmäteriet publishes (Krüger, to the fourth order): another way than that of the library which the demo reckons by.
 */
export function swerefToDegrees(easting: number, northing: number): [number, number] {
  const f = 1 / 298.257222101;
  const n = f / (2 - f);
  const radius = (6378137 / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const xi = northing / (0.9996 * radius);
  const eta = (easting - 500_000) / (0.9996 * radius);
  const deltas = [
    n / 2 - (2 * n ** 2) / 3 + (37 * n ** 3) / 96 - n ** 4 / 360,
    n ** 2 / 48 + n ** 3 / 15 - (437 * n ** 4) / 1440,
    (17 * n ** 3) / 480 - (37 * n ** 4) / 840,
    (4397 * n ** 4) / 161_280,
  ];
  let [x, y] = [xi, eta];
  deltas.forEach((delta, index) => {
    const k = 2 * (index + 1);
    x -= delta * Math.sin(k * xi) * Math.cosh(k * eta);
    y -= delta * Math.cos(k * xi) * Math.sinh(k * eta);
  });
  const phi = Math.asin(Math.sin(x) / Math.cosh(y));
  const lambda = Math.atan2(Math.sinh(y), Math.cos(x));
  const e2 = f * (2 - f);
  const sine = Math.sin(phi);
  const series =
    e2 +
    e2 ** 2 +
    e2 ** 3 +
    e2 ** 4 -
    ((7 * e2 ** 2 + 17 * e2 ** 3 + 30 * e2 ** 4) / 6) * sine ** 2 +
    ((224 * e2 ** 3 + 889 * e2 ** 4) / 120) * sine ** 4 -
    ((4279 * e2 ** 4) / 1260) * sine ** 6;
  const latitude = phi + sine * Math.cos(phi) * series;
  return [15 + (lambda * 180) / Math.PI, (latitude * 180) / Math.PI];
}
