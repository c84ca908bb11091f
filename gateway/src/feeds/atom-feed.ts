import { createHash } from 'node:crypto';

/** An entry of the public register, as the named operation `PublicRegister` asks for it. */
export interface RegisterEntry {
  readonly id: string;
  readonly authority: { readonly name: string };
  readonly registeredOn: string;
  readonly title: string | null;
  readonly caseType: string | null;
  readonly property: { readonly designation: string } | null;
  readonly parties: ReadonlyArray<{ readonly name: string }>;
}

export interface AtomFeed {
  /** The address that it was asked for by. */
  readonly self: string;
  readonly title: string;
  /** RFC 3339: when the register was as shown. */
  readonly asOf: string;
  readonly entries: readonly RegisterEntry[];
}

/** What is newest in a public register, as Atom (RFC 4287). */
export function atomFeed({ self, title, asOf, entries }: AtomFeed): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
<id>${uuid(self)}</id>
<title>${text(title)}</title>
<updated>${text(asOf)}</updated>
<link rel="self" type="application/atom+xml" href="${text(self)}"/>
${entries.map(entryOf).join('\n')}
</feed>
`;
}

function entryOf({ id, authority, registeredOn, title, caseType, property, parties }: RegisterEntry): string {
  const lines = [
    `<entry>`,
    `<id>${uuid(id)}</id>`,
    `<title>${text(title ?? 'Ärendemening utelämnad')}</title>`,
    // No time of day is known of a register's day.
    `<updated>${text(registeredOn)}T00:00:00Z</updated>`,
    `<author><name>${text(authority.name)}</name></author>`,
    caseType && `<category term="${text(caseType)}"/>`,
    `<content type="text">${text(
      [
        `Registrerat ${registeredOn}`,
        property && `Fastighet ${property.designation}`,
        parties.length > 0 && `Parter: ${parties.map(({ name }) => name).join(', ')}`,
        `Ange ${id} när du begär ut handlingar.`,
      ]
        .filter(Boolean)
        .join('. '),
    )}</content>`,
    `</entry>`,
  ];
  return lines.filter(Boolean).join('\n');
}

/** Atom wants an address for a name; a UUID (RFC 9562, version 8) of it is the same wherever the feed is asked for. */
function uuid(of: string): string {
  const hex = createHash('sha256').update(of).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without what XML cannot hold even escaped: titles come from files. */
const text = (value: string): string =>
  value
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken away
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (each) => escapes[each]!);
