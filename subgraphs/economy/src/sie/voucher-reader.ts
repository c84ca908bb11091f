import { quoted } from '@samgraf/intake';
import { parseDate } from './date.ts';
import { afterList, amountAt, objectsOf, required } from './fields.ts';
import type { SieLine } from './line.ts';
import type { SieVoucher } from './records.ts';
import type { SieReporter } from './reporter.ts';
import type { SieSink } from './sink.ts';

/** Reads vouchers with their rows: `#VER …`, `{`, rows, `}`. Holds the head and the sum, never the rows. */
export class VoucherReader {
  readonly #sink: SieSink;
  readonly #reporter: SieReporter;
  /** BEGUN: the head has come and its `{` has not. */
  #state: 'NONE' | 'BEGUN' | 'INSIDE' = 'NONE';
  /** Null while the rows of a voucher that is not taken pass by. */
  #voucher: SieVoucher | null = null;
  #line = 0;
  #rows = 0;
  #sum = 0;
  /** Fields of an #RTRANS whose equal #TRANS is still to come. */
  #added: readonly string[] | null = null;
  #addedLine = 0;

  constructor(sink: SieSink, reporter: SieReporter) {
    this.#sink = sink;
    this.#reporter = reporter;
  }

  get inside(): boolean {
    return this.#state === 'INSIDE';
  }

  get idle(): boolean {
    return this.#state === 'NONE';
  }

  begin(line: SieLine): void {
    this.#state = line.open ? 'INSIDE' : 'BEGUN';
    this.#line = line.number;
    this.#rows = 0;
    this.#sum = 0;
    const [, series = '', number = '', written = '', text = ''] = line.fields;
    const date = parseDate(written);
    if (date === null) {
      this.#voucher = null;
      this.#reporter.tell('VOUCHER_DATE', line.number, `It says ${quoted(written)}.`);
      return;
    }
    this.#voucher = { line: line.number, series, number, date, text };
    this.#sink.voucher?.(this.#voucher);
  }

  /** `{` on a line of its own. Whether it was this voucher's. */
  open(): boolean {
    if (this.#state !== 'BEGUN') return false;
    this.#state = 'INSIDE';
    return true;
  }

  row(line: SieLine): void {
    if (this.#matchesAdded(line) || this.#voucher === null) return;
    this.#take(line);
  }

  /** A row added later. It counts; the equal #TRANS that follows, for readers that skip #RTRANS, does not. */
  added(line: SieLine): void {
    this.#settleAdded();
    if (this.#voucher === null) return;
    this.#added = line.fields;
    this.#addedLine = line.number;
    this.#take(line);
  }

  /** A row that was removed later. It counts no more; the raw file keeps it. */
  removed(): void {
    this.#settleAdded();
  }

  end(): void {
    this.#settleAdded();
    const voucher = this.#voucher;
    this.#state = 'NONE';
    this.#voucher = null;
    if (voucher === null) return;
    if (this.#rows === 0) this.#reporter.tell('VOUCHER_EMPTY', this.#line);
    const balanced = this.#sum === 0;
    if (!balanced) {
      this.#reporter.tell('VOUCHER_UNBALANCED', this.#line, `They sum to ${(this.#sum / 100).toFixed(2)}.`);
    }
    this.#sink.voucherEnd?.(voucher, balanced);
  }

  /** Something else begins where the voucher should still go on, or have begun its rows. */
  cutShort(): void {
    if (this.#state === 'INSIDE') this.#reporter.tell('VOUCHER_NOT_CLOSED', this.#line);
    if (this.#state !== 'NONE') this.end();
  }

  #take(line: SieLine): void {
    const fields = required(line, 1, this.#reporter);
    if (fields === null) return;
    const at = afterList(line, 2);
    const amount = amountAt(line, at, this.#reporter);
    if (amount === null) return;
    this.#rows += 1;
    this.#sum += amount;
    this.#sink.row?.({
      line: line.number,
      account: fields[1]!,
      objects: objectsOf(line, this.#reporter),
      amount,
      text: fields[at + 2] ?? '',
    });
  }

  #matchesAdded(line: SieLine): boolean {
    const added = this.#added;
    if (added === null) return false;
    const { fields } = line;
    const equal = added.length === fields.length && added.every((each, i) => i === 0 || each === fields[i]);
    if (equal) this.#added = null;
    else this.#settleAdded();
    return equal;
  }

  #settleAdded(): void {
    if (this.#added === null) return;
    this.#added = null;
    this.#reporter.tell('RTRANS_ALONE', this.#addedLine);
  }
}
