/** An answer that is not 200, as SS 12000 has it: a code of the system's own, and a text. */
export class SchoolError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const badRequest = (message: string): SchoolError => new SchoolError(400, 'BAD_REQUEST', message);
export const notFound = (): SchoolError => new SchoolError(404, 'NOT_FOUND', 'there is no such record');
