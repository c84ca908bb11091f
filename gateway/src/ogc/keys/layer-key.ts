/** A key to layers that stand open, in place of a token: for programs that can hold an address and nothing else. */
export interface LayerKey {
  readonly id: string;
  /** SHA-256 (hex) of the key. The key itself is told once and kept nowhere. */
  readonly hash: string;
  /** Home tenant of the account that it is bound to. */
  readonly tenant: string;
  /** The account: the issuer's subject. */
  readonly account: string;
  /** What its owner calls it. */
  readonly label: string;
  readonly layers: readonly string[];
  /** RFC 3339. */
  readonly issuedAt: string;
  /** The last day that it holds. */
  readonly until: string;
  /** RFC 3339; null while it stands. */
  readonly revokedAt: string | null;
}
