import { describe, expect, it } from '@jest/globals';
import { agreementStatus } from '@samgraf/policy';
import type { Act } from './act.ts';
import type { Declared } from './declared.ts';
import { fold } from './fold.ts';
import { end, give, grant, propose, sign, signed, take } from './testing/acts.ts';

const nothing: Declared = { agreements: [], grants: [] };
const all = ['1460', '1461', '1492'].map((each) => sign(each));

function standing(acts: readonly Act[], declared: Declared = nothing, today = '2026-11-20') {
  const { agreements } = fold(declared, acts).basis;
  return agreements.map((each) => [
    `${each.id}@${each.version}`,
    agreementStatus(each, today),
    each.parties.map((party) => `${party.tenant} ${party.standing}`).join(', '),
  ]);
}

describe('an agreement', () => {
  it('is proposed until the last party has signed', () => {
    expect(standing([propose()])[0]?.[1]).toBe('PROPOSED');
    expect(standing([propose(), ...all.slice(0, 2)])[0]?.[1]).toBe('PROPOSED');
    expect(standing([propose(), ...all])[0]?.[1]).toBe('SIGNED');
    // The same party three times is one party.
    expect(standing([propose(), sign('1461'), sign('1461'), sign('1461')])[0]?.[1]).toBe('PROPOSED');
  });

  it('is suspended, taken up again and left by each party for itself', () => {
    expect(standing([propose(), ...all, end('SUSPEND', '1460')])[0]?.[2]).toBe(
      '1460 SUSPENDED, 1461 SIGNED, 1492 SIGNED',
    );
    expect(standing([propose(), ...all, end('SUSPEND', '1460'), end('RESUME', '1460')])[0]?.[2]).toBe(
      '1460 SIGNED, 1461 SIGNED, 1492 SIGNED',
    );
    const left = [propose(), ...all, end('REVOKE', '1460'), end('RESUME', '1460'), sign('1460')];
    expect(standing(left)[0]?.[2]).toBe('1460 REVOKED, 1461 SIGNED, 1492 SIGNED');
  });

  it('that is withdrawn before all have signed is none for anyone', () => {
    const withdrawn = [propose(), sign('1461'), end('REVOKE', '1492'), ...all];
    expect(standing(withdrawn)[0]?.[1]).toBe('REVOKED');
  });

  it('keeps its version’s words: another with the same number does nothing', () => {
    const twice = fold(nothing, [propose(), propose({ title: 'Another' }), ...all]);
    expect(twice.basis.agreements.map((each) => each.title)).toEqual(['Jämförelse']);
    expect(twice.texts.get('comparison@1')?.title).toBe('Jämförelse');
  });

  it('is replaced by its newer version from the day that begins, once that is signed', () => {
    const second = propose({
      version: 2,
      parties: ['1460', '1461'].map((tenant) => ({
        tenant,
        level: 4,
        from: '2026-12-01',
        to: null,
        decision: 'KS 2026/9',
      })),
    });
    const before = [propose(), ...all, second, sign('1460', 'comparison@2')];
    const ends = (acts: readonly Act[]) =>
      fold(nothing, acts).basis.agreements[0]?.parties.map((each) => each.to);
    expect(ends(before)).toEqual([null, null, null]);
    expect(ends([...before, sign('1461', 'comparison@2')])).toEqual(['2026-11-30', '2026-11-30', null]);
  });

  it('of a file lives and dies with it, and stays as the parties left it', () => {
    const acts = [end('SUSPEND', '1460')];
    const declared = { agreements: [signed()], grants: [] };
    expect(standing([], declared)[0]?.[1]).toBe('SIGNED');
    expect(standing(acts, declared)[0]?.[2]).toBe('1460 SUSPENDED, 1461 SIGNED, 1492 SIGNED');
    expect(standing(acts)).toEqual([]);
  });

  it('is nothing to a tenant that is no party, whatever it does', () => {
    const before = standing([propose(), ...all]);
    for (const act of [sign('1438'), end('SUSPEND', '1438'), end('REVOKE', '1438')]) {
      expect(standing([propose(), ...all, act])).toEqual(before);
    }
  });
});

describe('a grant', () => {
  const ids = (acts: readonly Act[], declared = nothing) =>
    fold(declared, acts).basis.grants.map((each) => `${each.owner.tenant}:${each.id}`);

  it('is there until it is taken away, of a file’s too', () => {
    expect(ids([give()])).toEqual(['1461:economist']);
    expect(ids([give(), take('economist')])).toEqual([]);
    expect(ids([give(), take('economist'), give()])).toEqual(['1461:economist']);
    expect(ids([take('economist')], { agreements: [], grants: [grant()] })).toEqual([]);
  });

  it('is a tenant’s own: none is given on, or takes away, what is another’s', () => {
    expect(ids([give({}, '1492')])).toEqual([]);
    expect(ids([give(), take('economist', '1492')])).toEqual(['1461:economist']);
  });

  it('does not change what has its id', () => {
    const acts = [give(), give({ confidentiality: 3 })];
    expect(fold(nothing, acts).basis.grants[0]?.confidentiality).toBe(2);
  });
});
