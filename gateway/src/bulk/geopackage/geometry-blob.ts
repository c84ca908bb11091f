import { type Bbox, envelopeOf, type Position, type Shape } from '@samgraf/cql2';

const codes = {
  Point: 1,
  LineString: 2,
  Polygon: 3,
  MultiPoint: 4,
  MultiLineString: 5,
  MultiPolygon: 6,
  GeometryCollection: 7,
} as const;

/** A geometry as GeoPackage keeps it (OGC 12-128r18, 2.1.3): a header with its envelope, and well-known binary. */
export function geometryBlob(
  shape: Shape,
  srsId: number,
): { readonly blob: Buffer; readonly envelope: Bbox } {
  const envelope = envelopeOf(shape) ?? [0, 0, 0, 0];
  const header = Buffer.alloc(40);
  header.write('GP', 0, 'latin1');
  // Version 1, little endian, an envelope of x and y.
  header.writeUInt8(0, 2);
  header.writeUInt8(0b0000_0011, 3);
  header.writeInt32LE(srsId, 4);
  // Here left, right, lower, upper.
  [envelope[0], envelope[2], envelope[1], envelope[3]].forEach((each, index) => {
    header.writeDoubleLE(each, 8 + index * 8);
  });
  return { blob: Buffer.concat([header, wkb(shape)]), envelope };
}

function wkb(shape: Shape): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt8(1, 0);
  head.writeUInt32LE(codes[shape.type], 1);
  return Buffer.concat([head, ...body(shape)]);
}

function body(shape: Shape): Buffer[] {
  switch (shape.type) {
    case 'Point':
      return [position(shape.coordinates)];
    case 'LineString':
      return line(shape.coordinates);
    case 'Polygon':
      return [count(shape.coordinates), ...shape.coordinates.flatMap(line)];
    case 'MultiPoint':
      return collected(shape.coordinates.map((coordinates) => ({ type: 'Point', coordinates })));
    case 'MultiLineString':
      return collected(shape.coordinates.map((coordinates) => ({ type: 'LineString', coordinates })));
    case 'MultiPolygon':
      return collected(shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates })));
    case 'GeometryCollection':
      return collected(shape.geometries);
  }
}

const collected = (shapes: readonly Shape[]): Buffer[] => [count(shapes), ...shapes.map(wkb)];

const line = (positions: readonly Position[]): Buffer[] => [count(positions), ...positions.map(position)];

function count({ length }: { readonly length: number }): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(length);
  return buffer;
}

function position([x, y]: Position): Buffer {
  const buffer = Buffer.alloc(16);
  buffer.writeDoubleLE(x, 0);
  buffer.writeDoubleLE(y, 8);
  return buffer;
}
