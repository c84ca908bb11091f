import { quoted } from '@samgraf/intake';
import { parseDate } from './date.ts';
import type { SieLine } from './line.ts';
import type { SieIdentification, SieYear } from './records.ts';
import type { SieReporter } from './reporter.ts';

/** Gathers what a file says of itself. */
export class IdentificationReader {
  readonly #reporter: SieReporter;
  readonly #said = new Map<string, string>();
  readonly #years: SieYear[] = [];
  #generatedOn: string | null = null;

  constructor(reporter: SieReporter) {
    this.#reporter = reporter;
  }

  /** Whether the record is one of these. */
  read(label: string, line: SieLine): boolean {
    const value = line.fields[1] ?? '';
    switch (label) {
      case '#FORMAT':
        if (value.toUpperCase() !== 'PC8') {
          this.#reporter.tell('FORMAT_UNKNOWN', line.number, `It says ${quoted(value)}.`);
        }
        return true;
      case '#GEN':
        this.#generatedOn = parseDate(value);
        if (this.#generatedOn === null) this.#reporter.tell('DATE_INVALID', line.number);
        return true;
      case '#RAR': {
        const [from, to] = [parseDate(line.fields[2] ?? ''), parseDate(line.fields[3] ?? '')];
        // `#RAR 0` with empty dates occurs; it says nothing.
        if (from === null || to === null || from > to) this.#reporter.tell('DATE_INVALID', line.number);
        else this.#years.push({ number: value, from, to });
        return true;
      }
      case '#FLAGGA':
      case '#PROGRAM':
      case '#SIETYP':
      case '#FNAMN':
      case '#ORGNR':
      case '#VALUTA':
        this.#said.set(label, value);
        return true;
      default:
        return false;
    }
  }

  get identification(): SieIdentification {
    return {
      flag: this.#said.get('#FLAGGA') ?? '',
      program: this.#said.get('#PROGRAM') ?? null,
      generatedOn: this.#generatedOn,
      type: this.#said.get('#SIETYP') ?? '1',
      name: this.#said.get('#FNAMN') ?? null,
      organisationNumber: this.#said.get('#ORGNR') || null,
      currency: this.#said.get('#VALUTA') || 'SEK',
      years: [...this.#years],
    };
  }
}
