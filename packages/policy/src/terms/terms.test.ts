import { describe, expect, it } from '@jest/globals';
import type { Agreement, Standing } from '../agreement.ts';
import type { Question } from '../question.ts';
import { agreement, board, caseAgreement, foreignQuestion, party, spend } from '../testing/questions.ts';
import { fields } from './fields.ts';
import { level } from './level.ts';
import { mode } from './mode.ts';
import { parties } from './parties.ts';
import { personalData } from './personal-data.ts';
import { purposes } from './purposes.ts';
import { standing } from './standing.ts';
import type { Term } from './term.ts';

type Row = [string, Partial<Agreement>, Partial<Question>, string | null];

function table(name: string, term: Term, rows: Row[]) {
  describe(name, () => {
    it.each(rows)('%s', (_what, ofAgreement, ofQuestion, expected) => {
      expect(term(agreement(ofAgreement), foreignQuestion(ofQuestion))).toBe(expected);
    });
  });
}

const withLevels = (owner: number, reader: number) => ({
  parties: [party('1492', { level: owner as never }), party('1461', { level: reader as never })],
});
const withStandings = (owner: Standing, reader: Standing, third: Standing) => ({
  parties: [
    party('1492', { standing: owner }),
    party('1461', { standing: reader }),
    party('1439', { standing: third }),
  ],
});
const personal = { information: spend({ personal: true }) };
const whole = caseAgreement().personalData;

table('the parties', parties, [
  ['both take part', {}, {}, null],
  ['it is about another area', { area: 'economy.ledger' }, {}, 'NO_AGREEMENT'],
  ['the owner is no party', {}, { owner: board('1439') }, 'NO_AGREEMENT'],
  ['the reader is no party', { parties: [party('1492'), party('1439')] }, {}, 'NO_AGREEMENT'],
  [
    'the owner has left',
    { parties: [party('1492', { to: '2026-11-19' }), party('1461')] },
    {},
    'NO_AGREEMENT',
  ],
  [
    'the reader has not joined',
    { parties: [party('1492'), party('1461', { from: '2026-11-21' })] },
    {},
    'NO_AGREEMENT',
  ],
  ['it is the last day', { parties: [party('1492', { to: '2026-11-20' }), party('1461')] }, {}, null],
  [
    'the owner left and came back',
    { parties: [party('1492', { to: '2026-02-01' }), party('1492', { from: '2026-11-01' }), party('1461')] },
    {},
    null,
  ],
]);

table('the standing', standing, [
  ['both have signed', {}, {}, null],
  ['a third has yet to sign', withStandings('SIGNED', 'SIGNED', 'PROPOSED'), {}, 'AGREEMENT_NOT_IN_FORCE'],
  ['a third has suspended', withStandings('SIGNED', 'SIGNED', 'SUSPENDED'), {}, null],
  ['a third has left', withStandings('SIGNED', 'SIGNED', 'REVOKED'), {}, null],
  ['the owner has suspended', withStandings('SUSPENDED', 'SIGNED', 'SIGNED'), {}, 'AGREEMENT_NOT_IN_FORCE'],
  ['the reader has suspended', withStandings('SIGNED', 'SUSPENDED', 'SIGNED'), {}, 'AGREEMENT_NOT_IN_FORCE'],
  ['the owner has left', withStandings('REVOKED', 'SIGNED', 'SIGNED'), {}, 'AGREEMENT_NOT_IN_FORCE'],
]);

table('the level', level, [
  ['4 and 4 share', withLevels(4, 4), {}, null],
  ['the owner is at 3', withLevels(3, 4), {}, 'LEVEL_TOO_LOW'],
  ['the reader is at 3', withLevels(4, 3), {}, 'LEVEL_TOO_LOW'],
  ['the owner is above the range', withLevels(5, 4), {}, 'LEVEL_TOO_LOW'],
  [
    'the reader is below the range',
    { ...withLevels(5, 4), lowestLevel: 5, highestLevel: 5 },
    {},
    'LEVEL_TOO_LOW',
  ],
  ['5 and 5 in its range share', { ...withLevels(5, 5), highestLevel: 5 }, {}, null],
]);

table('the fields', fields, [
  ['the whole type', {}, {}, null],
  ['the field by name', { fields: ['ProcurementSpend.amount'] }, {}, null],
  ['another field', { fields: ['ProcurementSpend.id'] }, {}, 'FIELD_NOT_AGREED'],
  ['another type', { fields: ['ProcurementSpendEdge.*'] }, {}, 'FIELD_NOT_AGREED'],
  ['none', { fields: [] }, {}, 'FIELD_NOT_AGREED'],
]);

table('the purpose', purposes, [
  ['one that is agreed', {}, {}, null],
  ['none', {}, { purpose: null }, 'PURPOSE_MISSING'],
  ['an empty one', { purposes: [''] }, { purpose: '' }, 'PURPOSE_MISSING'],
  ['another', {}, { purpose: 'statistics' }, 'PURPOSE_NOT_AGREED'],
]);

table('personal data', personalData, [
  ['are not there', {}, {}, null],
  ['with all four', { personalData: whole }, personal, null],
  ['with none', {}, personal, 'PERSONAL_DATA_WITHOUT_BASIS'],
  [
    'without secrecy law',
    { personalData: { ...whole!, secrecyBasis: '' } },
    personal,
    'PERSONAL_DATA_WITHOUT_BASIS',
  ],
  [
    'without GDPR 6(1)',
    { personalData: { ...whole!, gdprBasis: ' ' } },
    personal,
    'PERSONAL_DATA_WITHOUT_BASIS',
  ],
  [
    'on legitimate interests, which authorities have not',
    { personalData: { ...whole!, gdprBasis: 'GDPR 6.1 f' } },
    personal,
    'PERSONAL_DATA_WITHOUT_BASIS',
  ],
  [
    'on a provision that breaks no secrecy',
    { personalData: { ...whole!, secrecyBasis: 'OSL 5:5' } },
    personal,
    'PERSONAL_DATA_WITHOUT_BASIS',
  ],
  [
    'without GDPR 26',
    { personalData: { ...whole!, jointControllers: '' } },
    personal,
    'PERSONAL_DATA_WITHOUT_BASIS',
  ],
  [
    'without GDPR 28',
    { personalData: { ...whole!, processors: '' } },
    personal,
    'PERSONAL_DATA_WITHOUT_BASIS',
  ],
]);

const key = { access: 'KEY' as const, askingCase: 'BN 2026/1' };
table('the mode', mode, [
  ['statistics of what is about nobody', { mode: 'STATISTICS' }, {}, null],
  ['statistics of persons', { mode: 'STATISTICS' }, personal, 'MODE_NOT_AGREED'],
  ['a query by key with its case', { mode: 'QUERY_ANSWER' }, { ...personal, ...key }, null],
  [
    'a query by key without its case',
    { mode: 'QUERY_ANSWER' },
    { ...personal, ...key, askingCase: ' ' },
    'ASKING_CASE_MISSING',
  ],
  [
    'a list with its case',
    { mode: 'QUERY_ANSWER' },
    { ...personal, ...key, access: 'LIST' },
    'MODE_NOT_AGREED',
  ],
  [
    'what does not say how it is asked',
    { mode: 'QUERY_ANSWER' },
    { askingCase: 'BN 2026/1' },
    'MODE_NOT_AGREED',
  ],
  ['a list with direct access', { mode: 'DIRECT_ACCESS' }, { ...personal, access: 'LIST' }, null],
  ['a mode that nobody knows', { mode: 'ANYTHING' as never }, key, 'MODE_NOT_AGREED'],
]);
