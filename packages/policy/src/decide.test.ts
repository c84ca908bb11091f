import { describe, expect, it } from '@jest/globals';
import type { Standing } from './agreement.ts';
import type { Ceiling, Confidentiality } from './information.ts';
import type { Question } from './question.ts';
import { answer } from './testing/answer.ts';
import {
  agreement,
  basis,
  board,
  building,
  caseAgreement,
  citizen,
  client,
  delegation,
  economist,
  economistGrant,
  employee,
  facts,
  foreignQuestion,
  grant,
  nobody,
  otherNumber,
  ownNumber,
  party,
  question,
  spend,
  supervision,
  title,
} from './testing/questions.ts';

describe('with no agreement and no grant', () => {
  const principals = [
    nobody,
    employee(),
    employee({ roles: ['case-officer', 'protected-data-officer', 'citizen', 'system'], assurance: 4 }),
    economist({ tenant: '1492' }),
    citizen({ assurance: 3 }),
    client({ actingFor: ['1461', '1492'] }),
    { ...citizen(), kind: 'REPRESENTATIVE' as const },
  ];
  const ceilings: Ceiling[] = ['SEPARATED', 'SHARED'];
  const confidentialities: Confidentiality[] = [0, 1, 2, 3];
  const records = [
    undefined,
    facts({ subjects: [ownNumber] }),
    facts({ marking: 'PROTECTED' }),
    facts({ confidentiality: 3 }),
  ];

  it('everything is refused to everyone, except what is public', () => {
    for (const principal of principals) {
      for (const owner of [building(), board(), building('1492'), building('0180')]) {
        for (const ceiling of ceilings) {
          for (const confidentiality of confidentialities) {
            for (const purpose of [null, 'case-handling', 'procurement']) {
              for (const record of records) {
                const information = title({ ceiling, confidentiality });
                const asked = { principal, owner, information, purpose, ...(record && { record }) };
                expect(answer(question(asked), basis())).toMatch(/^[A-Z_]+$/);
              }
            }
          }
        }
      }
      const open = title({ ceiling: 'PUBLIC', confidentiality: 0, personal: false });
      expect(answer(question({ principal, information: open }), basis())).toBe('public');
    }
  });
});

// Who asks for what of whose, for which purpose and when: what comes of it. To be read by a lawyer.
const lent = employee({ id: 'the-lent-one' });
const inspector = employee({ ...supervision, roles: ['inspector'] });
/** A joint board (gemensam nämnd) is an authority of its host municipality. */
const jointBoard = { tenant: '1461', authority: 'gemensamma-namnden' };
const everyday = basis({
  grants: [
    grant(),
    grant({ id: 'ks', owner: board() }),
    grant({ id: 'bengtsfors-ks', owner: board('1460') }),
    grant({
      id: 'ks-to-bn',
      owner: board('1460'),
      reader: building('1460'),
      basis: 'OSL 10:2',
    }),
    grant({ id: 'amal', owner: building('1492') }),
    grant({ id: 'own', role: 'citizen' }),
    grant({ id: 'secret', role: 'head', confidentiality: 3 }),
    grant({ id: 'ended', role: 'substitute', to: '2026-11-19' }),
    grant({ id: 'officer', role: 'protected-data-officer', confidentiality: 3 }),
    economistGrant(),
    grant({ id: 'registrar', role: 'registrar', training: 'trained-in-secrecy' }),
    grant({ id: 'editor', role: 'editor', access: 'WRITE' }),
    grant({ id: 'inspector', owner: supervision, role: 'inspector' }),
    grant({ id: 'inspector', owner: jointBoard, role: 'inspector' }),
  ],
  delegations: [
    delegation(),
    delegation({
      id: 'joint-board',
      person: 'lent-to-the-board',
      home: building('1438'),
      authority: jointBoard,
    }),
  ],
  agreements: [
    agreement({
      parties: [
        party('1461'),
        party('1492'),
        party('1439', { level: 3 }),
        party('1438', { from: '2027-01-01' }),
      ],
    }),
  ],
});

describe('in everyday use', () => {
  it.each([
    ['the own register', question(), 'allowed by 1461:grant:a-grant'],
    ['the board’s register, by the building authority', question({ owner: board() }), 'OTHER_AUTHORITY'],
    [
      'the same in Bengtsfors, where a grant names the building authority',
      question({ principal: employee({ tenant: '1460' }), owner: board('1460') }),
      'allowed by 1460:grant:ks-to-bn',
    ],
    ['an area that nobody granted', question({ information: title({ area: 'hr.payroll' }) }), 'NOT_GRANTED'],
    [
      'a role that nothing was granted to',
      question({ principal: employee({ roles: ['employee'] }) }),
      'NOT_GRANTED',
    ],
    [
      'a grant that ended yesterday',
      question({ principal: employee({ roles: ['substitute'] }) }),
      'NOT_GRANTED',
    ],
    [
      'a grant on its last day',
      question({ principal: employee({ roles: ['substitute'] }), today: '2026-11-19' }),
      'allowed by 1461:grant:ended',
    ],
    [
      'a personal number with one factor',
      question({ information: title({ confidentiality: 3 }) }),
      'ASSURANCE_TOO_LOW',
    ],
    [
      'a personal number with two factors, beyond the grant',
      question({ principal: employee({ assurance: 3 }), information: title({ confidentiality: 3 }) }),
      'CONFIDENTIALITY_NOT_GRANTED',
    ],
    [
      'a personal number with two factors and a grant that reaches it',
      question({
        principal: employee({ assurance: 3, roles: ['head'] }),
        information: title({ confidentiality: 3 }),
      }),
      'allowed by 1461:grant:secret',
    ],
    [
      'a case marked secret, beyond the grant',
      question({ principal: employee({ assurance: 3 }), record: facts({ confidentiality: 3 }) }),
      'CONFIDENTIALITY_NOT_GRANTED',
    ],
    ['a neighbour’s register', question({ owner: building('1492') }), 'NO_AGREEMENT'],
    ['a neighbour’s spend, for procurement', foreignQuestion(), 'allowed by procurement@1'],
    ['the same without a purpose', foreignQuestion({ purpose: null }), 'PURPOSE_MISSING'],
    ['the same for supervision', foreignQuestion({ purpose: 'supervision' }), 'PURPOSE_NOT_AGREED'],
    ['the spend of a member at level 3', foreignQuestion({ owner: board('1439') }), 'LEVEL_TOO_LOW'],
    ['the spend of a member from next year', foreignQuestion({ owner: board('1438') }), 'NO_AGREEMENT'],
    [
      'the spend of the same, next year',
      foreignQuestion({ owner: board('1438'), today: '2027-01-01' }),
      'allowed by procurement@1',
    ],
    ['a neighbour’s spend, by a case officer', foreignQuestion({ principal: employee() }), 'NOT_GRANTED'],
    [
      'what never leaves a neighbour',
      foreignQuestion({ information: spend({ ceiling: 'SEPARATED' }) }),
      'SEPARATED',
    ],
    [
      'a citizen’s own case',
      question({ principal: citizen(), record: facts({ subjects: [ownNumber] }) }),
      'allowed by 1461:grant:own',
    ],
    [
      'the own case of a citizen of another municipality',
      question({ principal: citizen({ tenant: '1438' }), record: facts({ subjects: [ownNumber] }) }),
      'allowed by 1461:grant:own',
    ],
    [
      'somebody else’s case, by a citizen',
      question({ principal: citizen(), record: facts({ subjects: [otherNumber] }) }),
      'NOT_OWN_DATA',
    ],
    [
      'the own case of a citizen with a protected identity',
      question({
        principal: citizen(),
        record: facts({ subjects: [ownNumber], marking: 'PROTECTED' }),
      }),
      'PROTECTED_IDENTITY',
    ],
    [
      'a protected party, by a case officer',
      question({ record: facts({ marking: 'PROTECTED' }) }),
      'PROTECTED_IDENTITY',
    ],
    [
      'a party that nobody knows to be unprotected',
      question({ record: facts({ marking: 'UNKNOWN' }) }),
      'PROTECTED_IDENTITY',
    ],
    [
      'a protected party, by the protected-data officer',
      question({
        principal: employee({ roles: ['protected-data-officer'], assurance: 3 }),
        record: facts({ marking: 'PROTECTED' }),
      }),
      'allowed by 1461:grant:officer',
    ],
    [
      'what the federation holds, by a person lent to it',
      question({ principal: lent, owner: supervision }),
      'allowed by dmef:delegation:lent',
    ],
    [
      'the same when the time is over',
      question({ principal: lent, owner: supervision, today: '2027-01-01' }),
      'NO_AGREEMENT',
    ],
    [
      'the same by a colleague, who is not lent',
      question({ principal: employee(), owner: supervision }),
      'NO_AGREEMENT',
    ],
    [
      'what the federation holds, by its own inspector',
      question({ principal: inspector, owner: supervision }),
      'allowed by dmef:grant:inspector',
    ],
    [
      'a member’s register, by the federation’s inspector: level 5 is one authority, not five',
      question({ principal: inspector }),
      'NO_AGREEMENT',
    ],
    [
      'a joint board in its host municipality, by a neighbour’s employee lent to it',
      question({ principal: employee({ tenant: '1438', id: 'lent-to-the-board' }), owner: jointBoard }),
      'allowed by 1461:delegation:joint-board',
    ],
    [
      'another board of the host municipality, by the same',
      question({ principal: employee({ tenant: '1438', id: 'lent-to-the-board' }) }),
      'NO_AGREEMENT',
    ],
    [
      'a case, where the grant asks for a training that is done',
      question({ principal: employee({ roles: ['registrar', 'trained-in-secrecy'] }) }),
      'allowed by 1461:grant:registrar',
    ],
    [
      'a case, where the grant asks for a training that is not',
      question({ principal: employee({ roles: ['registrar'] }) }),
      'TRAINING_MISSING',
    ],
    ['a case, to write in it, by a grant to read', question({ action: 'WRITE' }), 'NOT_GRANTED'],
    [
      'a case, to write in it, by a grant to write',
      question({ action: 'WRITE', principal: employee({ roles: ['editor'] }) }),
      'allowed by 1461:grant:editor',
    ],
    ['a neighbour’s spend, to write in it', foreignQuestion({ action: 'WRITE' }), 'SEPARATED'],
    [
      'a draft, by its own authority',
      question({ record: facts({ draft: true }) }),
      'allowed by 1461:grant:a-grant',
    ],
    [
      'a neighbour’s draft, for procurement',
      foreignQuestion({ record: facts({ draft: true }) }),
      'SEPARATED',
    ],
    [
      'a draft that is about the citizen who asks',
      question({ principal: citizen(), record: facts({ subjects: [ownNumber], draft: true }) }),
      'NOT_OWN_DATA',
    ],
    [
      'a draft of what is else public, by nobody',
      question({
        principal: nobody,
        information: title({ ceiling: 'PUBLIC', confidentiality: 0 }),
        record: facts({ draft: true }),
      }),
      'NOT_SIGNED_IN',
    ],
    [
      'what is public, to write in it',
      question({
        principal: employee({ roles: [] }),
        action: 'WRITE',
        information: title({ ceiling: 'PUBLIC', confidentiality: 0 }),
      }),
      'NOT_GRANTED',
    ],
    ['anything, by nobody', question({ principal: nobody }), 'NOT_SIGNED_IN'],
    [
      'anything, for somebody else',
      question({ principal: { ...citizen(), kind: 'REPRESENTATIVE' } }),
      'NOT_OWN_DATA',
    ],
    ['a municipality that nobody knows', question({ owner: building('0180') }), 'NO_AGREEMENT'],
    ['what the SDL does not map', question({ information: title({ area: '' }) }), 'UNMAPPED'],
  ])('%s', (_what, asked, expected) => {
    expect(answer(asked, everyday)).toBe(expected);
  });

  it('removing the agreement takes away exactly what it granted', () => {
    const without = { ...everyday, agreements: [] };
    expect(answer(foreignQuestion(), without)).toBe('NO_AGREEMENT');
    expect(answer(foreignQuestion({ owner: board() }), without)).toBe('allowed by 1461:grant:spend');
    expect(answer(question(), without)).toBe('allowed by 1461:grant:a-grant');
  });

  it('lets one party suspend or leave for itself alone, and holds all back until all have signed', () => {
    const under = (standings: Record<string, Standing>) => {
      const parties = ['1461', '1492', '1460'].map((each) =>
        party(each, { standing: standings[each] ?? 'SIGNED' }),
      );
      const on = { ...everyday, agreements: [agreement({ parties })] };
      return ['1492', '1460'].map((each) => answer(foreignQuestion({ owner: board(each) }), on));
    };
    const opened = 'allowed by procurement@1';
    const not = 'AGREEMENT_NOT_IN_FORCE';
    expect(under({})).toEqual([opened, opened]);
    expect(under({ 1492: 'PROPOSED' })).toEqual([not, not]);
    expect(under({ 1492: 'SUSPENDED' })).toEqual([not, opened]);
    expect(under({ 1492: 'REVOKED' })).toEqual([not, opened]);
    expect(under({ 1461: 'REVOKED' })).toEqual([not, not]);
  });

  it('answers a query about one person by the exact key and with the number of the asking case', () => {
    const asked = (more: Partial<Question>) =>
      answer(question({ owner: building('1492'), purpose: 'case-handling', ...more }), {
        ...everyday,
        agreements: [caseAgreement({ mode: 'QUERY_ANSWER' })],
      });
    expect(asked({ access: 'KEY', askingCase: 'BN 2026/1' })).toBe('allowed by cases@1');
    expect(asked({ access: 'KEY' })).toBe('ASKING_CASE_MISSING');
    expect(asked({ access: 'LIST', askingCase: 'BN 2026/1' })).toBe('MODE_NOT_AGREED');
    expect(asked({ askingCase: 'BN 2026/1' })).toBe('MODE_NOT_AGREED');
  });

  it('carries personal data between tenants only under an agreement with every basis for it', () => {
    const asked = question({ owner: building('1492'), purpose: 'case-handling' });
    const under = (one: ReturnType<typeof agreement>) => answer(asked, { ...everyday, agreements: [one] });
    expect(under(caseAgreement())).toBe('allowed by cases@1');
    expect(under(caseAgreement({ personalData: null }))).toBe('PERSONAL_DATA_WITHOUT_BASIS');
    expect(under(caseAgreement({ mode: 'STATISTICS' }))).toBe('MODE_NOT_AGREED');
  });
});
