const startsWith =
  (...signatures: readonly (readonly number[])[]) =>
  (head: Uint8Array): boolean =>
    signatures.some((signature) => signature.every((byte, index) => head[index] === byte));

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];

const zip = startsWith([...ascii('PK'), 3, 4]);

/** UTF-8 (it may break off in the midst of a character), and no control characters but white space. */
function plainText(head: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);
  } catch {
    return false;
  }
}

/** Text that begins with a header field (RFC 5322). */
const mail = (head: Uint8Array): boolean =>
  /^[!-9;-~]+:[^\r\n]*\r?\n/.test(Buffer.from(head).toString('latin1')) && plainText(head);

/**
 * The kinds of files that are passed on, each with how its first bytes must look. None that a browser would run:
 * HTML, SVG and XML are not among them.
 */
export const mediaTypes: ReadonlyMap<string, (head: Uint8Array) => boolean> = new Map([
  ['application/pdf', startsWith(ascii('%PDF-'))],
  ['image/png', startsWith([0x89, ...ascii('PNG'), 13, 10, 26, 10])],
  ['image/jpeg', startsWith([0xff, 0xd8, 0xff])],
  ['image/tiff', startsWith([...ascii('II'), 42, 0], [...ascii('MM'), 0, 42])],
  ['text/plain', plainText],
  ['message/rfc822', mail],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', zip],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', zip],
  ['application/vnd.oasis.opendocument.text', zip],
]);

/** As many first bytes as tell every kind apart. */
export const headBytes = 512;
