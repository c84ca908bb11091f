import { describe, expect, it } from '@jest/globals';
import type { Confidentiality } from './information.ts';
import { MaskCache, type TypeQuestion } from './mask-cache.ts';
import { basis, board, building, employee, grant, question, title } from './testing/questions.ts';

const catalogue = {
  types: new Map([['Case', new Map([['id', title({ field: 'id' })]])]]),
  arguments: new Map(),
};
const { information: _, ...rest } = question();
const asked: TypeQuestion = { ...rest, type: 'Case' };
const granted = basis({ grants: [grant()] });
const made = (most?: number) => new MaskCache(catalogue, () => undefined, most);

describe('masks decided before', () => {
  it('are the same for the same question', () => {
    const cache = made();
    const principal = employee();
    expect(cache.mask({ ...asked, principal }, granted)).toBe(cache.mask({ ...asked, principal }, granted));
    expect(cache.mask({ ...asked, principal: employee() }, granted)).toBe(cache.mask(asked, granted));
  });

  it.each<[string, Partial<TypeQuestion>]>([
    ['tenant', { owner: building('1492') }],
    ['authority', { owner: board() }],
    ['person', { principal: employee({ id: 'another' }) }],
    ['signature', { principal: employee({ signature: 'ANSV01' }) }],
    ['role', { principal: employee({ roles: [] }) }],
    ['assurance', { principal: employee({ assurance: 3 }) }],
    ['day', { today: '2026-11-21' }],
    ['purpose', { purpose: 'case-handling' }],
    ['asking case', { askingCase: 'BN 2026/1' }],
    ['way of asking', { access: 'KEY' }],
    ['action', { action: 'WRITE' }],
    ['type', { type: 'Document' }],
  ])('are others for another %s', (_what, other) => {
    const cache = made();
    expect(cache.mask({ ...asked, ...other }, granted)).not.toBe(cache.mask(asked, granted));
  });

  it('cannot be reached by a purpose that imitates how they are kept', () => {
    const cache = made();
    const [one, other] = [
      { ...asked, purpose: 'a', askingCase: 'b' },
      { ...asked, purpose: 'a","b', askingCase: null },
    ];
    expect(cache.mask(one, granted)).not.toBe(cache.mask(other, granted));
  });

  it('do not outlive a change of grants', () => {
    const cache = made();
    expect(cache.mask(asked, granted).readable).toBe(true);
    expect(cache.mask(asked, basis()).readable).toBe(false);
    expect(cache.mask(asked, granted).readable).toBe(true);
  });

  it('are forgotten, the oldest first, when there are too many', () => {
    const cache = made(2);
    const first = cache.mask(asked, granted);
    cache.mask({ ...asked, purpose: 'a' }, granted);
    expect(cache.mask(asked, granted)).toBe(first);
    cache.mask({ ...asked, purpose: 'b' }, granted);
    expect(cache.mask(asked, granted)).not.toBe(first);
  });

  it('know what the owner’s tenant has raised, and nothing of an unknown type', () => {
    const raised = new Map<string, Confidentiality>([['cases.register', 3]]);
    const cache = new MaskCache(catalogue, (tenant) => (tenant === '1461' ? raised : undefined));
    expect([...cache.mask(asked, granted).denied]).toEqual([['id', 'ASSURANCE_TOO_LOW']]);
    expect(cache.mask({ ...asked, type: 'Secret' }, granted).readable).toBe(false);
  });
});
