/** A kind of case that an authority handles, and what goes with it. */
export interface CaseKind {
  readonly caseType: string;
  /** How often, among the kinds of its authority. */
  readonly weight: number;
  readonly titles: readonly string[];
  /** Whether it is about a property. */
  readonly property: boolean;
  /** Who its main party is: the property's holder, a guardian with a pupil, an inhabitant, a supplier or nobody. */
  readonly party: 'HOLDER' | 'GUARDIAN' | 'INHABITANT' | 'SUPPLIER' | 'NONE';
  /** Highest number of neighbours that are heard. */
  readonly neighbours: number;
  /** Paragraph of the secrecy act (OSL) that such cases are marked with, and the share that is. */
  readonly secrecy: { readonly provision: string; readonly share: number } | null;
  /** Titles of documents that come in after the first. */
  readonly incoming: readonly string[];
  readonly outcomes: readonly string[];
}

type Given = Pick<CaseKind, 'caseType' | 'weight' | 'titles'> & Partial<CaseKind>;

/** A kind with what is usual where nothing is said. */
export const caseKind = (given: Given): CaseKind => ({
  property: false,
  party: 'INHABITANT',
  neighbours: 0,
  secrecy: null,
  incoming: ['Komplettering', 'Yttrande'],
  outcomes: ['Bevilja', 'Bevilja', 'Bevilja', 'Avslå', 'Avskriva'],
  ...given,
});
