/** The flaws that the demo municipalities have on purpose, as real ones do. `demo/README.md` explains them. */
export const flaws = {
  /** A supplier registered twice in one ledger, under two numbers. */
  supplierTwice: {
    municipality: '1461',
    position: 3,
    name: (name: string) => name.replace('&', 'o').toUpperCase(),
  },
  /** A supplier whose name is spelt differently in the file of 2025. */
  supplierRenamed: {
    municipality: '1460',
    position: 5,
    name: (name: string) => name.replace(/ AB$/, ' Aktiebolag'),
  },
  /** A row of a voucher on a cost centre that the file does not define. */
  danglingCostCentre: { municipality: '1461', year: 2026, series: 'L', voucher: 40, costCentre: '31199' },
  /** A voucher that does not balance, by so many öre. */
  unbalanced: { municipality: '1460', year: 2026, series: 'A', voucher: 25, by: 100_00 },
  /** A file saved as UTF-8 though it says PC8. */
  wrongEncoding: { municipality: '1439', year: 2025 },
  /** The first building case of 2026 is about a property that is in no register. */
  unknownProperty: { municipality: '1461', designation: 'ASSAREBYN 99:99' },
  /** The second building case of 2026 has no handler, though it is open since long. */
  noHandler: { municipality: '1461' },
  /** The third building case of 2026 has a handler that is not employed. */
  formerHandler: { municipality: '1492', signature: 'XXZZ99' },
  /** An invoice whose amount to pay is off by so many öre. */
  invoiceWrongTotal: { municipality: '1460', position: 10, by: 100_00 },
  /** An invoice to an electronic address that is not the municipality's. */
  invoiceElsewhere: { municipality: '1438', position: 10, endpoint: '2120009999' },
  /** An invoice that is sent again, as a copy in a file of its own. */
  invoiceTwice: { municipality: '1461', position: 10 },
  /** An attachment that says it is a document and is a program. */
  attachmentLies: { municipality: '1439', position: 10 },
  /** A file with a document type declaration that reaches for the server's own files. */
  invoiceAttack: { municipality: '1492' },
  /** A released case in an export without the public title that it is released by: the first of its kind in 2026. */
  releasedWithoutPublicTitle: { municipality: '1461' },
  /** The first secret case is marked by a code that ERMS does not have, and released all the same. */
  unknownRestriction: { municipality: '1460', type: 'hemlig' },
  /** The first case of 2026 in the executive board's register refers to one that is in no export. */
  danglingRelation: { municipality: '1438', identifier: 'c0ffee00-0000-4000-8000-000000000000' },
  /** The first case with a protected party is released with all of its parties. */
  releasedThoughProtected: { municipality: '1439' },
  /** A code mistyped, as in a published example of the standard. */
  mistypedCode: { municipality: '1492', code: 'digitial' },
  /** An employee whom the directory has in no unit. */
  employeeWithoutUnit: { municipality: '1439', position: 20 },
  /** Employees of every municipality whom nobody has entered in HR's list, so that their marking is unknown. */
  missingFromList: { employeeNumbers: ['10019', '10021'] as readonly string[] },
  /** Absence of somebody who is in no register. */
  unknownEmployee: { municipality: '1461', month: '2026-03', employeeNumber: '99999' },
  /** An employee whose personal number has ten digits and a hyphen in the payroll system's files. */
  shortNumber: { municipality: '1460', employeeNumber: '10007' },
  /** A code of absence that the standard does not have. */
  unknownAbsenceCode: { municipality: '1460', month: '2026-04', code: 'SJUK' },
  /** Absence that was entered in error, and taken back by negative hours. */
  absenceCorrected: { municipality: '1492', month: '2026-05' },
  /** A pupil who is enrolled at two schools at once, each counting them. */
  pupilTwice: { municipality: '1461', position: 10 },
  /** A pupil whose street is in no register. */
  unknownAddress: { municipality: '1460', position: 10, street: 'Vilsevägen 3' },
  /** Addresses, by their places among the municipality's, that its address register has never been told of. */
  unregisteredAddresses: { first: 99, every: 700 },
  /** A layer that has the axes of SWEREF 99 TM the wrong way about. */
  swappedAxes: { municipality: '1439', layer: 'badplatser' },
} as const;
