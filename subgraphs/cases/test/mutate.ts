/** A stream of whole numbers below `n`, the same for the same seed (mulberry32). */
export function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

const hostile = [
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>',
  '&a;',
  '&#0;',
  '<',
  ']]>',
  '\u0000',
  '<x:aggregation systemIdentifier="z" aggregationType="caseFile">',
  '</x:aggregation>',
  '\ud800',
  `<!--${'-'.repeat(3)}`,
  'xmlns:x="urn:other"',
  '9'.repeat(400),
];

/** One to four faults as files get them on the way: cut, doubled, swapped, overwritten, or meant ill. */
export function mutate(text: string, seed: number): Buffer {
  const roll = dice(seed);
  let bytes = Buffer.from(text);
  for (let faults = 1 + roll(4); faults > 0 && bytes.length > 0; faults--) {
    const at = roll(bytes.length);
    const end = Math.min(bytes.length, at + 1 + roll(200));
    const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
    const kinds = [
      () => Buffer.concat([before, after]),
      () => before,
      () => Buffer.concat([before, piece, piece, after]),
      () => Buffer.concat([before, Buffer.from(Array.from(piece, () => roll(256))), after]),
      () => Buffer.concat([before, Buffer.from(hostile[roll(hostile.length)]!), piece, after]),
      () => Buffer.concat([before, Buffer.from(piece).reverse(), after]),
      () =>
        Buffer.from(
          bytes.toString('latin1').replace(/"(\w+)"/g, (all) => (roll(20) === 0 ? '"?"' : all)),
          'latin1',
        ),
      () =>
        Buffer.from(
          bytes.toString('latin1').replace(/>[^<]+</g, (all) => (roll(20) === 0 ? '><' : all)),
          'latin1',
        ),
    ];
    bytes = kinds[roll(kinds.length)]!();
  }
  return bytes;
}
