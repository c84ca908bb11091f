/** The issuer's keys cannot be had now, so nothing can be said of its tokens. For the log; never for a client. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
}
