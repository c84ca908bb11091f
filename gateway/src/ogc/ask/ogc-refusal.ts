/** A request that is refused, as OGC API tells it: `{ code, description }`. */
export class OgcRefusal extends Error {
  override readonly name = 'OgcRefusal';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, description: string) {
    super(description);
    this.status = status;
    this.code = code;
  }
}
