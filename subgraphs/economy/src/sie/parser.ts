import { quoted } from '@samgraf/intake';
import { readBalance, readChart } from './chart-reader.ts';
import { Checksum } from './checksum.ts';
import type { SieEncoding } from './encoding.ts';
import { IdentificationReader } from './identification-reader.ts';
import type { SieLine } from './line.ts';
import type { SieIdentification } from './records.ts';
import type { SieReporter } from './reporter.ts';
import type { SieSink } from './sink.ts';
import { VoucherReader } from './voucher-reader.ts';

/** Lines in, records out to a sink. The order of a file is flag, identification, chart, balances and vouchers. */
export class SieParser {
  readonly #encoding: SieEncoding;
  readonly #sink: SieSink;
  readonly #reporter: SieReporter;
  readonly #vouchers: VoucherReader;
  readonly #identification: IdentificationReader;
  #checksum: Checksum | null = null;
  #checksumState: 'NONE' | 'BEGUN' | 'PASSED' = 'NONE';
  #checksumLine = 0;
  #started = false;
  #identified = false;
  /** A record that we do not know has just come, or we are within its sub-records. */
  #unknown = false;
  #foreign = false;
  #last = 0;

  constructor(encoding: SieEncoding, sink: SieSink, reporter: SieReporter) {
    this.#encoding = encoding;
    this.#sink = sink;
    this.#reporter = reporter;
    this.#vouchers = new VoucherReader(sink, reporter);
    this.#identification = new IdentificationReader(reporter);
  }

  line(line: SieLine): void {
    this.#last = line.number;
    if (!this.#started) this.#start(line);
    if (line.kind === 'RECORD') this.#record(line);
    else if (line.kind === 'OPEN') this.#open(line);
    else if (line.kind === 'TOO_LONG') this.#reporter.tell('LINE_TOO_LONG', line.number);
    else if (this.#vouchers.inside) this.#vouchers.end();
    else if (this.#foreign) this.#foreign = false;
    else this.#reporter.tell('BRACE_STRAY', line.number);
  }

  /** @throws SieRefusal where the file was cut off. */
  end(): SieIdentification {
    if (!this.#started) this.#reporter.tell('NOT_SIE', 0, 'It is empty.');
    if (!this.#vouchers.idle || this.#foreign) this.#reporter.tell('UNFINISHED', this.#last);
    if (this.#checksumState === 'BEGUN') this.#reporter.tell('KSUMMA_UNFINISHED', this.#checksumLine);
    this.#identify();
    return this.#identification.identification;
  }

  #start(line: SieLine): void {
    if (line.kind !== 'RECORD' || line.fields[0]?.toUpperCase() !== '#FLAGGA') {
      this.#reporter.tell('NOT_SIE', line.number);
    }
    this.#started = true;
    if (this.#encoding === 'UTF-8') this.#reporter.tell('ENCODING_UTF8', 0);
  }

  #record(line: SieLine): void {
    if (this.#checksumState === 'PASSED') this.#reporter.tell('KSUMMA_PASSED', line.number);
    if (line.unfinishedQuote) this.#reporter.tell('QUOTE_UNFINISHED', line.number);
    if (line.control) this.#reporter.tell('CONTROL_CHARACTER', line.number);
    if (this.#encoding === 'UTF-8' && line.fields.some((each) => each.includes('\ufffd'))) {
      this.#reporter.tell('CHARACTER_LOST', line.number);
    }
    const written = line.fields[0]!;
    // Upper case already in every file but a few: the common case costs one look-up.
    const label = labels.has(written) ? written : written.toUpperCase();
    if (label === '#KSUMMA') {
      this.#sum(line);
      return;
    }
    if (this.#checksumState === 'BEGUN') this.#checksum!.add(line);
    if (label.charCodeAt(0) !== 35) {
      this.#reporter.tell('NOT_A_RECORD', line.number, `It begins with ${quoted(written)}.`);
      return;
    }
    this.#dispatch(label, line);
  }

  #dispatch(label: string, line: SieLine): void {
    const vouchers = this.#vouchers;
    const { inside } = vouchers;
    // A label we do not know is ignored wherever it stands, with its sub-records: the standard asks it of a reader.
    this.#unknown = !labels.has(label);
    if (this.#unknown) return;
    if (this.#foreign && label !== '#VER') return;
    this.#foreign = false;
    if (label === '#TRANS' || label === '#RTRANS' || label === '#BTRANS') {
      if (!inside) {
        this.#reporter.tell('ROW_OUTSIDE_VOUCHER', line.number);
      } else if (label === '#TRANS') vouchers.row(line);
      else if (label === '#RTRANS') vouchers.added(line);
      else vouchers.removed();
      return;
    }
    vouchers.cutShort();
    if (label === '#VER') {
      this.#identify();
      vouchers.begin(line);
      return;
    }
    if (this.#identification.read(label, line)) return;
    if (readChart(label, line, this.#sink, this.#reporter)) return;
    this.#identify();
    readBalance(label, line, this.#sink, this.#reporter);
  }

  /** A brace that belongs to nothing must not swallow what follows it. */
  #open(line: SieLine): void {
    if (this.#vouchers.open()) return;
    if (this.#unknown && !this.#vouchers.inside) this.#foreign = true;
    else this.#reporter.tell('BRACE_STRAY', line.number);
    this.#unknown = false;
  }

  #identify(): void {
    if (this.#identified) return;
    this.#identified = true;
    this.#sink.identification?.(this.#identification.identification);
  }

  #sum(line: SieLine): void {
    const written = line.fields[1];
    if (this.#checksumState === 'BEGUN') {
      const sum = this.#checksum!;
      this.#vouchers.cutShort();
      if (written === undefined || !sum.equals(written)) {
        this.#reporter.tell(
          'KSUMMA_WRONG',
          line.number,
          `It says ${quoted(written)}; what came, read as ${this.#encoding}, gives ${sum}.`,
        );
      }
      this.#checksumState = 'PASSED';
    } else if (written !== undefined) this.#reporter.tell('KSUMMA_NOT_BEGUN', line.number);
    else {
      this.#checksum = new Checksum(this.#encoding);
      this.#checksumState = 'BEGUN';
      this.#checksumLine = line.number;
    }
  }
}

/** Labels that mean something to this reader. */
const labels = new Set(
  `#FLAGGA #PROGRAM #FORMAT #GEN #SIETYP #FNAMN #ORGNR #VALUTA #RAR #KONTO #KTYP #DIM #UNDERDIM #OBJEKT
   #IB #UB #RES #OIB #OUB #PBUDGET #PSALDO #VER #TRANS #RTRANS #BTRANS #KSUMMA`.split(/\s+/),
);
