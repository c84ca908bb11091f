import type { RecordFacts } from '@samgraf/policy';

/** The personal number of the citizen who asks: of the test series, with a check digit that cannot be. */
export const citizenNumber = '199001012380';

const plain: RecordFacts = { subjects: [], confidentiality: null, marking: 'NONE' };

/** Every kind of record that the rule tells apart; each type has one of each with every owner. */
export const recordKinds: Readonly<Record<string, RecordFacts>> = {
  plain,
  own: { ...plain, subjects: [citizenNumber] },
  secret: { ...plain, confidentiality: 3 },
  protected: { ...plain, marking: 'PROTECTED' },
  unknown: { ...plain, marking: 'UNKNOWN' },
  ownProtected: { ...plain, subjects: [citizenNumber], marking: 'PROTECTED' },
  draft: { ...plain, draft: true },
};
