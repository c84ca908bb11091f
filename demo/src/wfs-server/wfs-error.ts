/** What `ows:ExceptionReport` tells: OWS Common 1.1, 8.3; WFS 2.0, 7.5. */
export class WfsError extends Error {
  readonly code: string;
  readonly locator: string;

  /** @param locator the parameter that it is about */
  constructor(code: string, locator: string, text: string) {
    super(text);
    this.code = code;
    this.locator = locator;
  }
}

export const badValue = (locator: string, text: string): WfsError =>
  new WfsError('InvalidParameterValue', locator, text);
