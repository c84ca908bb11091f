import { type XmlError, type XmlErrorCode, xmlErrors } from './xml-error.ts';

/** Thrown within the reader to leave the parser; never seen outside this package. */
export class XmlStop extends Error {
  readonly error: XmlError;

  constructor(code: XmlErrorCode, line: number, column: number) {
    super(code);
    this.name = 'XmlStop';
    this.error = { code, line, column, message: xmlErrors[code] };
  }
}
