/** What a request is answered with that cannot be met: OGC API Features, 7.5.1. */
export class GeoError extends Error {
  readonly status: number;
  readonly code: string;

  /** @param description for whoever wrote the client; repeats nothing of the request's values */
  constructor(status: number, code: string, description: string) {
    super(description);
    this.status = status;
    this.code = code;
  }
}

export const badRequest = (description: string): GeoError =>
  new GeoError(400, 'InvalidParameterValue', description);
export const notFound = (): GeoError => new GeoError(404, 'NotFound', 'there is no such resource');
