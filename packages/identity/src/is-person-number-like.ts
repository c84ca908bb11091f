/**
 * Whether a subject looks like a personal or coordination number (`YYYYMMDDNNNN`, `YYMMDD-NNNN`, `YYMMDD+NNNN`).
 * Principals' ids stand in logs and ledgers, so an issuer that uses such numbers as subjects is refused.
 * Ten digits without a separator are let through: many issuers number their users.
 */
export function isPersonNumberLike(subject: string): boolean {
  const date = /^(?:(?:18|19|20)\d{2}(\d{2})(\d{2})[-+]?\d{4}|\d{2}(\d{2})(\d{2})[-+]\d{4})$/.exec(subject);
  if (date === null) return false;
  const month = Number(date[1] ?? date[3]);
  const day = Number(date[2] ?? date[4]) % 60;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
