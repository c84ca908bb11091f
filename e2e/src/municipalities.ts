/** A demo municipality, as the tests name it. */
export interface Municipality {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  /** A property that is always there, with cases in the registers of two authorities. */
  readonly property: string;
  /** The register (namespace) of its school board. */
  readonly schoolBoard: 'FN' | 'BUN';
  /** The registers that the building board's case officers read: in Bengtsfors a grant opens the executive board's. */
  readonly caseOfficerReads: readonly string[];
}

export const municipalities: readonly Municipality[] = [
  {
    code: '1438',
    slug: 'dals-ed',
    name: 'Dals-Ed',
    property: 'LUNNANE 1:8',
    schoolBoard: 'FN',
    caseOfficerReads: ['BN'],
  },
  {
    code: '1439',
    slug: 'fargelanda',
    name: 'Färgelanda',
    property: 'RAGNERUD 1:11',
    schoolBoard: 'BUN',
    caseOfficerReads: ['BN'],
  },
  {
    code: '1460',
    slug: 'bengtsfors',
    name: 'Bengtsfors',
    property: 'ÅRBOL 1:14',
    schoolBoard: 'BUN',
    caseOfficerReads: ['BN', 'KS'],
  },
  {
    code: '1461',
    slug: 'mellerud',
    name: 'Mellerud',
    property: 'ASSAREBYN 1:23',
    schoolBoard: 'BUN',
    caseOfficerReads: ['BN'],
  },
  {
    code: '1492',
    slug: 'amal',
    name: 'Åmål',
    property: 'KNYTTA 2:5',
    schoolBoard: 'BUN',
    caseOfficerReads: ['BN'],
  },
];
