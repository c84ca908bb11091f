import { describe, expect, it } from '@jest/globals';
import { facts } from './facts.ts';
import type { Stakeholder } from './protocol.ts';

const party = (more: Partial<Stakeholder>): Stakeholder => ({
  id: '1',
  role: null,
  name: null,
  personNumber: null,
  organisationNumber: null,
  protectedIdentity: undefined,
  ...more,
});
const company = party({ organisationNumber: '5560000001' });
const person = party({ personNumber: '199001010000', protectedIdentity: false });

describe('what the rule is told of an errand', () => {
  const markings: ReadonlyArray<[string, string, Stakeholder[]]> = [
    ['NOT_PERSONAL', 'without parties', []],
    ['NOT_PERSONAL', 'with companies only', [company, company]],
    ['NONE', 'with people known to be unprotected', [person, company]],
    [
      'UNKNOWN',
      'with a person of whom nothing is known',
      [person, { ...person, protectedIdentity: undefined }],
    ],
    ['PROTECTED', 'with one protected person among others', [person, { ...person, protectedIdentity: true }]],
    ['PROTECTED', 'with a company that is marked', [{ ...company, protectedIdentity: true }]],
    ['UNKNOWN', 'with a name and no number', [party({ name: 'Test Person' })]],
    [
      'UNKNOWN',
      'with a sole trader, whose organisation number is a personal number',
      [party({ organisationNumber: '900101-0000' })],
    ],
    [
      'UNKNOWN',
      'with an organisation number that is none',
      [party({ organisationNumber: 'SE556000000101' })],
    ],
    [
      'UNKNOWN',
      'with a personal number that is none',
      [party({ personNumber: 7, organisationNumber: '5560000001' })],
    ],
  ];
  it.each(markings)('is %s %s', (marking, _what, stakeholders) => {
    expect(facts({ secrecy: null, stakeholders }).marking).toBe(marking);
  });

  it('names the people whose own data it is, by twelve digits', () => {
    const stakeholders = [
      person,
      company,
      party({ personNumber: '19850202-0001' }),
      party({ personNumber: '8502020001' }),
    ];
    expect(facts({ secrecy: null, stakeholders }).subjects).toEqual(['199001010000', '198502020001']);
  });

  it('raises the confidentiality of what is marked as secret', () => {
    expect(facts({ secrecy: null, stakeholders: [] }).confidentiality).toBeNull();
    expect(facts({ secrecy: { provision: 'OSL 21:3' }, stakeholders: [] }).confidentiality).toBe(3);
  });
});
