import { describe, expect, it } from '@jest/globals';
import { smallWorld } from '../testing/small-world.ts';
import type { CaseFile } from '../world/cases/errand.ts';
import { makeCases } from '../world/cases/make-cases.ts';
import { CaseStore } from './case-store.ts';

const world = smallWorld();
const own = makeCases(world, world.municipalities.get('1461')!);

describe('CaseStore', () => {
  it('leaves out cases of people with a protected or unknown identity unless told to show them', async () => {
    const hidden = new CaseStore([withMarking(true), withMarking(undefined), withMarking(false)]);
    const view = (protectedToo: boolean) => ({
      namespaces: new Set(['BN']),
      partyPersonNumber: null,
      protectedToo,
    });
    const numbers = ['BN-2026-000001', 'BN-2026-000002', 'BN-2026-000003'];
    expect(hidden.errands(view(false), numbers).map(({ errandNumber }) => errandNumber)).toEqual([
      'BN-2026-000003',
    ]);
    expect(hidden.errands(view(true), numbers)).toHaveLength(3);
  });
});

function withMarking(protectedIdentity: boolean | undefined): CaseFile {
  const serial = protectedIdentity === true ? 1 : protectedIdentity === undefined ? 2 : 3;
  const template = own.find(({ errand }) => errand.namespace === 'BN')!.errand;
  const party = {
    id: 'p',
    role: 'Sökande',
    name: 'N N',
    personNumber: '190001010000',
    organisationNumber: null,
  } as const;
  const stakeholders = [protectedIdentity === undefined ? party : { ...party, protectedIdentity }];
  return {
    errand: { ...template, errandNumber: `BN-2026-00000${serial}`, stakeholders },
    documents: [],
    decisions: [],
  };
}
