const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Template literal for HTML: what is put in is text, unless it is HTML from here or a list of such. */
export function html(strings: TemplateStringsArray, ...values: ReadonlyArray<unknown>): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(toHtml)));
}

/** A piece of HTML that is known to be safe. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

function toHtml(value: unknown): string {
  if (value instanceof Html) return value.toString();
  if (Array.isArray(value)) return value.map(toHtml).join('');
  return String(value).replace(/[&<>"']/g, (character) => entities[character]!);
}
