/** An account (konto). The group of Kommun-Bas is the first two digits of `number`. */
export interface Account {
  /** Four digits after Kommun-Bas; what the world reckons in. */
  readonly number: string;
  readonly name: string;
  /** SIE #KTYP: T asset, S liability, K cost, I income. */
  readonly type: 'T' | 'S' | 'K' | 'I';
}
