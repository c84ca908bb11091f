/**
 * Provisions under which one authority may give another what secrecy would else forbid, in the Public Access to
 * Information and Secrecy Act (OSL 2009:400), chapter and section. Consent (10:1), necessary for the own work
 * (10:2), insight of a party (10:3), supervision and audit (10:17), the general clause (10:27), a duty in law or
 * ordinance (10:28). And 6:5, the duty to give another authority what is not secret at all.
 */
export const secrecyBases = [
  'OSL 6:5',
  'OSL 10:1',
  'OSL 10:2',
  'OSL 10:3',
  'OSL 10:17',
  'OSL 10:27',
  'OSL 10:28',
];

/**
 * GDPR article 6(1), a to e. Not f (legitimate interests): the same paragraph's last sentence takes it from
 * authorities in the performance of their tasks.
 */
export const gdprBases = ['GDPR 6.1 a', 'GDPR 6.1 b', 'GDPR 6.1 c', 'GDPR 6.1 d', 'GDPR 6.1 e'];
