import type { XmlTree } from '@samgraf/xml';
import { type Decimal, parseDecimal } from './decimal.ts';
import type { Reporter } from './reporter.ts';

/** An amount with its sign: what is taken off is an allowance, what is put on a charge. */
export interface Extra {
  readonly charge: boolean;
  readonly amount: Decimal | null;
  readonly category: string | undefined;
  readonly rate: Decimal | null;
}

/** Reads numbers. Tells which are none, and which are of another currency than the document. */
export class FigureReader {
  readonly #currency: string | undefined;
  readonly #reporter: Reporter;

  /** @param currency of the document (BT-5). */
  constructor(currency: string | undefined, reporter: Reporter) {
    this.#currency = currency;
    this.#reporter = reporter;
  }

  /** The number that stands down these names; null where there is none. */
  figure(tree: XmlTree | undefined, ...names: readonly string[]): Decimal | null {
    const found = tree?.find(...names);
    const text = found?.text.trim();
    if (found === undefined || !text) return null;
    const said = found.attributes.get('currencyID');
    if (said !== undefined && said !== this.#currency) this.#reporter.tell('PEPPOL-EN16931-R051', found.line);
    const decimal = parseDecimal(text);
    if (decimal === null) this.#reporter.tell('NUMBER_INVALID', found.line);
    return decimal;
  }

  /** An allowance or a charge. */
  extra(tree: XmlTree): Extra {
    return {
      charge: tree.textOf('cbc:ChargeIndicator') === 'true',
      amount: this.figure(tree, 'cbc:Amount'),
      category: tree.textOf('cac:TaxCategory', 'cbc:ID'),
      rate: this.figure(tree, 'cac:TaxCategory', 'cbc:Percent'),
    };
  }
}
