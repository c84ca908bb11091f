import { crc32, deflateRawSync } from 'node:zlib';

/** 2026-11-20 00:00 as MS-DOS has it: the same bytes whenever it is written. */
const [time, date] = [0, ((2026 - 1980) << 9) | (11 << 5) | 20];
const utf8Names = 0x0800;
const deflated = 8;

/**
 * Packs files into an archive (PKWARE APPNOTE 6.3), sizes before the contents so that it can be read as it comes.
 *
 * @param files by their names, less than 4 GiB in all
 */
export function zip(files: ReadonlyMap<string, string>): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of files) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const label = Buffer.from(name);
    // Version needed, flags, method, time, date, checksum, sizes, lengths of the name and of nothing more.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(utf8Names, 2);
    common.writeUInt16LE(deflated, 4);
    common.writeUInt16LE(time, 6);
    common.writeUInt16LE(date, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(label.length, 22);
    // Comment, disk, attributes within and without: none; then where the file begins.
    const more = Buffer.alloc(14);
    more.writeUInt32LE(offset, 10);
    const entry = [signature(0x04034b50), common, label, packed];
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), common, more, label);
    pieces.push(...entry);
    offset += entry.reduce((sum, each) => sum + each.length, 0);
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...pieces, central, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
